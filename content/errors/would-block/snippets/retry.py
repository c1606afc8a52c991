import os
import socket
import tempfile
import threading
import time


def connect(path, seconds):
    """Like a blocking connect, but with a deadline."""
    ends, pause = time.monotonic() + seconds, 0.02
    while True:
        sock = socket.socket(socket.AF_UNIX)
        sock.settimeout(seconds)
        try:
            sock.connect(path)
            return sock
        except BlockingIOError:
            sock.close()
            if time.monotonic() + pause > ends:
                raise
            time.sleep(pause)
            pause = min(pause * 2, 0.5)


folder = tempfile.TemporaryDirectory()
path = os.path.join(folder.name, "app.sock")
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(0)

first = connect(path, 20)
threading.Timer(1, server.accept).start()
second = connect(path, 20)
print("connected:", second.getpeername() == path)
