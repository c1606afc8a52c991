import os
import socket
import tempfile

folder = tempfile.mkdtemp()
os.chmod(folder, 0o755)
path = os.path.join(folder, "docker.sock")
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen()
os.chmod(path, 0o600)  # its owner alone

child = os.fork()
if child == 0:
    if os.geteuid() == 0:
        os.setuid(65534)  # an ordinary user: nobody
    else:
        os.chmod(path, 0o000)
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        print("connected", flush=True)
    except OSError as error:
        print(type(error).__name__, error, flush=True)
    os._exit(0)
os.waitpid(child, 0)
os.remove(path)
os.rmdir(folder)
