import os
import socket
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "s")
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen(1)  # room for few, and nobody accepts
    clients = []
    try:
        for _ in range(10):
            client = socket.socket(socket.AF_UNIX)
            client.setblocking(False)
            client.connect(path)
            clients.append(client)
    except OSError as error:
        print(type(error).__name__, error)
