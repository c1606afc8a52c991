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
    connection.recv(4096)
    connection.sendall(b"\x88\x05\x03\xe9bye")  # 0x88: a close frame
    connection.recv(4096)
    connection.close()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, args=(listener,)).start()

client = socket.create_connection(listener.getsockname())
request = "GET / HTTP/1.1\r\nHost: localhost\r\n" + UPGRADE
request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + KEY
client.sendall((request + "\r\n\r\n").encode())
print(client.recv(4096).split(b"\r\n")[0].decode())

client.sendall(b"\x81\x82\x00\x00\x00\x00hi")  # a text frame
frame = client.recv(4096)
print("received:", frame, "code", int.from_bytes(frame[2:4], "big"))
client.sendall(b"\x88\x82\x00\x00\x00\x00" + frame[2:4])  # the reply
print("received:", client.recv(4096))
