import socket

ours, theirs = socket.socketpair()
ours.setblocking(False)
message = b"x" * 10_000_000

sent = ours.send(message)
print("all of it at once:", sent == len(message))
try:
    ours.sendall(message[sent:])
except BlockingIOError as error:
    print("sendall:", type(error).__name__, "and nobody knows how much went")

# The right loop: what send returns counts, and one waits for room.
theirs.settimeout(5)
rest = memoryview(message)[sent:]
theirs.recv(20_000_000)
print("after the other end has read:", ours.send(rest) > 0)
