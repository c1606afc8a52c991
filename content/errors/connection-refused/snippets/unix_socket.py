import os
import socket
import tempfile


def attempt(state):
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(path)
            print(f"{state}: connected")
        except OSError as error:
            print(f"{state}: {type(error).__name__} {error.strerror}")


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "app.sock")
    attempt("no file")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        attempt("server up")
    attempt("server gone, file left")
