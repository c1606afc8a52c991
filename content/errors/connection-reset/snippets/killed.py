import os
import signal
import socket

for unread in (False, True):
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        connection, _ = server.accept()

    if unread:
        client.sendall(b"a request the server never read")
    worker = os.fork()
    if worker == 0:  # the server's process: holds the connection, and waits
        client.close()
        signal.pause()
    connection.close()

    os.kill(worker, signal.SIGKILL)  # a crash, an OOM kill, a hard restart
    os.waitpid(worker, 0)
    try:
        result = client.recv(100)
    except ConnectionResetError as error:
        result = f"{type(error).__name__} {error.errno}"
    print(f"killed, unread request {unread}: {result}")
    client.close()
