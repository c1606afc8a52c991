import os
import resource
import select
import selectors
import socket

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (2000, hard))

ours, theirs = socket.socketpair()
theirs.sendall(b"hello")
os.dup2(ours.fileno(), 1500)  # as if 1500 others had been open before
high = socket.socket(fileno=1500)

try:
    select.select([high], [], [], 1)
except ValueError as error:
    print("select:", error)

with selectors.DefaultSelector() as selector:
    selector.register(high, selectors.EVENT_READ)
    print(type(selector).__name__ + ":", len(selector.select(1)), "ready")
