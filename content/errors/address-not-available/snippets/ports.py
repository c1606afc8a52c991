import pathlib
import socket

# Ten ports for outgoing connections instead of 28,232.
RANGE = "/proc/sys/net/ipv4/ip_local_port_range"
pathlib.Path(RANGE).write_text("40000 40009")

server = socket.create_server(("127.0.0.1", 8080), backlog=50)
other = socket.create_server(("127.0.0.1", 8081), backlog=50)
clients = []
try:
    while True:
        clients.append(socket.create_connection(("127.0.0.1", 8080)))
except OSError as error:
    print(len(clients), "connections to 8080, then:", error)

clients.append(socket.create_connection(("127.0.0.1", 8081)))
print("to 8081: connected, a port counts for each target")

# Whoever closes first keeps the port: TIME_WAIT.
for client in clients:
    client.close()
for listener in (server, other):
    listener.setblocking(False)
    try:
        while True:
            listener.accept()[0].close()
    except BlockingIOError:
        pass
try:
    socket.create_connection(("127.0.0.1", 8080))
except OSError as error:
    print("all closed:", error)
