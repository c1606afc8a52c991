import os
import socket
import sys
import tempfile

if len(sys.argv) == 1:  # once more, without root's right to every file
    run = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    os.execvp("setpriv", run + [sys.executable, __file__, "again"])


def attempt(what, path):
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(path)
            print(f"{what:20} connected")
        except OSError as error:
            print(f"{what:20} {type(error).__name__}: {error}")


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "app.sock")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        attempt("may read and write", path)
        os.chmod(path, 0o400)
        attempt("may only read", path)
        os.chmod(path, 0o600)
        os.chmod(folder, 0o600)
        attempt("may not enter folder", path)
        os.chmod(folder, 0o700)
    attempt("nobody listens", path)
