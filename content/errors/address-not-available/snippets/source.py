import socket

server = socket.create_server(("127.0.0.1", 0))
try:
    socket.create_connection(
        server.getsockname(),
        source_address=("198.51.100.7", 0),  # an address of yesterday
    )
except OSError as error:
    print("source_address 198.51.100.7:", error)
ours = socket.create_connection(
    server.getsockname(), source_address=("127.0.0.2", 0)
)
print("source_address 127.0.0.2: connected from", ours.getsockname()[0])
