import socket


def connect_when_up(address):
    client = socket.socket()
    client.settimeout(5)
    for attempt in range(1, 6):
        try:
            client.connect(address)
            print(f"connect {attempt}: connected")
            return client
        except ConnectionRefusedError:
            print(f"connect {attempt}: refused")
            server.listen()  # the server is up before the next attempt
    raise TimeoutError("the server never came up")


server = socket.socket()
server.bind(("127.0.0.1", 0))  # the port is ours, but nobody listens yet
client = connect_when_up(server.getsockname())
connection, _ = server.accept()
connection.sendall(b"welcome")
print(client.recv(100).decode())

for sock in (connection, client, server):
    sock.close()
