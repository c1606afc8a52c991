import socket

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
clients = [socket.create_connection(address) for _ in range(2)]

with server:
    for number, client in enumerate(clients, start=1):
        connection, _ = server.accept()
        with connection:
            connection.sendall(b"welcome")
        print(f"client {number}:", client.recv(100).decode())

for client in clients:
    client.close()
