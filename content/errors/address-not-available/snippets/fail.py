import socket

PUBLIC = "192.0.2.9"  # what clients dial; a router passes it on to us

server = socket.socket()
server.bind((PUBLIC, 8000))
server.listen()
print("listening; clients dial", PUBLIC)
server.close()
