import resource
import socket

# As many descriptors as `ulimit -n 64` allows: soon used up.
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))

server = socket.create_server(("127.0.0.1", 0), backlog=200)
kept = []


def ask():
    client = socket.create_connection(server.getsockname())
    kept.append(client)  # never closed


for number in range(100):
    ask()
print("asked 100 times")
