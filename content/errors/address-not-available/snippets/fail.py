import socket

# An address of another machine: yesterday's, the load balancer's, the host's.
ADDRESS = "198.51.100.7"

server = socket.create_server((ADDRESS, 0))
print("listening on", server.getsockname()[0])
