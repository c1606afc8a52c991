import os
import socket
import tempfile

folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)

old = socket.socket(socket.AF_UNIX)
old.bind("app.sock")
old.listen()
old.close()  # as after a crash: nobody removes the file
print("left behind:", os.listdir())


def start():
    server = socket.socket(socket.AF_UNIX)
    server.bind("app.sock")
    server.listen()
    return server


try:
    start()
except OSError as error:
    print(f"{type(error).__name__}: {error}")

try:
    socket.socket(socket.AF_UNIX).connect("app.sock")
except ConnectionRefusedError:
    os.unlink("app.sock")  # nobody answers: the file is stale
start().close()
print("started again")
folder.cleanup()
