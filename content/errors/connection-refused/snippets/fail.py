import socket
import threading

server = socket.socket()
server.bind(("127.0.0.1", 0))  # the port is ours, but nobody listens yet
address = server.getsockname()
starting = threading.Timer(1, server.listen)  # a server takes time to start
starting.start()

client = socket.create_connection(address, timeout=5)
print("connected")
client.close()
