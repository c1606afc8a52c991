import os
import socket
import tempfile

ours, theirs = socket.socketpair()
number = ours.fileno()  # kept, although `ours` owns it
ours.close()  # the number is free again …

orders = tempfile.NamedTemporaryFile(suffix=".db", buffering=0)
orders.write(b"order 1: 5 kg rice\n")
print("the file got the number of the socket:", orders.fileno() == number)

print("bytes written:", os.write(number, b"GET / HTTP/1.1\r\n"))
with open(orders.name, "rb") as file:
    print(file.read())
print("the socket's peer got:", theirs.recv(100))
