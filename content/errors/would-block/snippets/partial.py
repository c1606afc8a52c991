import selectors
import socket

data = b"x" * 10_000_000
a, b = socket.socketpair()
a.setblocking(False)
sent = a.send(data)
print("send took everything:", sent == len(data))
try:
    a.send(data[sent:])
except BlockingIOError as error:
    print("second send:", type(error).__name__)

c, d = socket.socketpair()
c.setblocking(False)
try:
    c.sendall(data)
except BlockingIOError:
    print("sendall failed; bytes on their way:", len(d.recv(1000)))

b.setblocking(False)
rest, got = memoryview(data)[sent:], 0
with selectors.DefaultSelector() as selector:
    selector.register(a, selectors.EVENT_WRITE)
    selector.register(b, selectors.EVENT_READ)
    while got < len(data):
        for key, _ in selector.select():
            if key.fileobj is b:
                got += len(b.recv(1_000_000))
            else:
                rest = rest[a.send(rest) :]
                if not rest:
                    selector.unregister(a)
print("with a loop:", got, "bytes")
