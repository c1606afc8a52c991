import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
peer, _ = server.accept()
threading.Timer(1, peer.sendall, [b"pong"]).start()

client.setblocking(False)
client.sendall(b"ping")
print("answer:", client.recv(1024))
