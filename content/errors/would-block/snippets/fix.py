import selectors
import socket

ours, theirs = socket.socketpair()
ours.setblocking(False)

with selectors.DefaultSelector() as selector:
    selector.register(ours, selectors.EVENT_READ)
    theirs.sendall(b"here it is")
    while not selector.select(timeout=5):
        pass
    print(ours.recv(100))
