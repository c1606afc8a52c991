import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def greet():
    connection, _ = server.accept()
    with connection:
        connection.sendall(b"hello\n")


threading.Thread(target=greet, daemon=True).start()

# As it often stands in a setting: a URL, with a line break after it.
setting = "http://localhost:%d\n" % port

host = setting
with socket.create_connection((host, port)) as client:
    print(client.recv(100).decode().strip())
