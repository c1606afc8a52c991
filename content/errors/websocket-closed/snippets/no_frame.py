import base64
import hashlib
import socket
import threading

KEY = "dGhlIHNhbXBsZSBub25jZQ=="
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
UPGRADE = "Upgrade: websocket\r\nConnection: Upgrade\r\n"


def serve(listener):
    connection, _ = listener.accept()
    connection.recv(4096)
    accept = base64.b64encode(hashlib.sha1((KEY + GUID).encode()).digest())
    head = "HTTP/1.1 101 Switching Protocols\r\n" + UPGRADE
    head += "Sec-WebSocket-Accept: " + accept.decode() + "\r\n\r\n"
    connection.sendall(head.encode())
    upgraded.wait()
    connection.close()  # no close frame
    closed.set()


upgraded, closed = threading.Event(), threading.Event()
listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, args=(listener,)).start()

client = socket.create_connection(listener.getsockname())
request = "GET / HTTP/1.1\r\nHost: localhost\r\n" + UPGRADE
request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + KEY
client.sendall((request + "\r\n\r\n").encode())
print(client.recv(4096).split(b"\r\n")[0].decode())

upgraded.set()
closed.wait()
print("received:", client.recv(4096), "which a library reports as 1006")
