import socket

s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
try:
    s.connect(("localhost", 12345))
    s.sendall(b"Hello, world")
    data = s.recv(1024)
    print("Received", repr(data))
except ConnectionAbortedError:
    print("Connection was aborted")
finally:
    s.close()
