import socket

# Every address this machine has, whichever they are today.
ADDRESS = "0.0.0.0"

server = socket.create_server((ADDRESS, 0))
print("listening on", server.getsockname()[0])
