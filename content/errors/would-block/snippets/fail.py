import socket

ours, theirs = socket.socketpair()
ours.setblocking(False)

print(ours.recv(100))  # nothing has come yet
