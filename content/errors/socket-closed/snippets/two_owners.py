import socket

ours, theirs = socket.socketpair()
twin = socket.socket(fileno=ours.fileno())  # two owners, one number
ours.close()

other, peer = socket.socketpair()  # a stranger's connection
print("the stranger got the same number:", other.fileno() == twin.fileno())
twin.close()  # closes the stranger's connection

try:
    other.sendall(b"?")
except OSError as error:
    print("the stranger sees:", type(error).__name__, error)
print("and its peer sees the end:", peer.recv(100))

# dup() gives each owner a number of its own.
ours, theirs = socket.socketpair()
twin = ours.dup()
ours.close()
twin.sendall(b"still open")
print(theirs.recv(100))
