import resource
import socket

server = socket.create_server(("127.0.0.1", 0), backlog=100)
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
clients = [socket.create_connection(server.getsockname()) for _ in range(3)]

# Room for one more descriptor.
highest = max(client.fileno() for client in clients)
resource.setrlimit(resource.RLIMIT_NOFILE, (highest + 2, hard))

accepted = []
try:
    while True:
        accepted.append(server.accept()[0])
except OSError as error:
    print("server accepts", len(accepted), "then:", error)

accepted[0].sendall(b"hello")
for number, client in enumerate(clients, 1):
    client.settimeout(1)
    try:
        print("client", number, "reads", client.recv(100))
    except OSError as error:
        print("client", number, "connected, then:", error)
