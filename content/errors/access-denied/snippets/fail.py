import os
import socket

if os.geteuid() == 0:
    os.setuid(65534)  # from here on an ordinary user: nobody

server = socket.create_server(("127.0.0.1", 80))
print("listening on port", server.getsockname()[1])
