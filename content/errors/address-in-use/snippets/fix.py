import socket


def start(address):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(address)
    server.listen()
    return server


server = start(("127.0.0.1", 0))
address = server.getsockname()
client = socket.create_connection(address)
connection, _ = server.accept()
connection.sendall(b"hello")
connection.close()
print("client read:", client.recv(100))
client.close()
server.close()
print("the server has stopped; no process holds the port")
server = start(address)
print("the server has started again")
server.close()
