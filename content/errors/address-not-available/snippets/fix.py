import socket

PUBLIC = "192.0.2.9"  # what clients dial; a router passes it on to us
LISTEN = "0.0.0.0"  # whatever addresses this machine has

server = socket.socket()
server.bind((LISTEN, 8000))
server.listen()
print("listening; clients dial", PUBLIC)
server.close()
