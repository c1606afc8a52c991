import socket


def start(address):
    server = socket.socket()
    server.bind(address)
    server.listen()
    return server


server = start(("127.0.0.1", 0))
address = server.getsockname()
client = socket.create_connection(address)
connection, _ = server.accept()
connection.sendall(b"hello")
connection.close()  # the server is the first to close …
print("client read:", client.recv(100))
client.close()
server.close()
print("the server has stopped; no process holds the port")
server = start(address)  # … and so its restart fails
print("the server has started again")
server.close()
