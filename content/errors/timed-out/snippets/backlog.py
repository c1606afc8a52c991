import socket

# A server that is up and listens, but is too busy to call accept().
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(1)

clients = []
for number in range(1, 5):
    client = socket.socket()
    client.settimeout(0.5)
    clients.append(client)
    try:
        client.connect(server.getsockname())
        print(f"client {number}: connected")
    except (TimeoutError, socket.timeout) as error:
        print(f"client {number}: {error}")
        break

server.accept()[0].close()  # the server wakes up and takes one
client = socket.create_connection(server.getsockname(), timeout=10)
print("next client: connected")
for sock in (*clients, client, server):
    sock.close()
