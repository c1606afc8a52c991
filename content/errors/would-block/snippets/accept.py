import selectors
import socket

server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)
workers = {}
for name in ("worker 1", "worker 2"):
    workers[name] = selectors.DefaultSelector()
    workers[name].register(server, selectors.EVENT_READ)

client = socket.create_connection(server.getsockname())
awake = [name for name, own in workers.items() if own.select(timeout=20)]
print("one connection wakes:", ", ".join(awake))
for name in awake:
    try:
        connection, _ = server.accept()
        print(f"{name}: accepted, blocking: {connection.getblocking()}")
    except BlockingIOError as error:
        print(f"{name}: {type(error).__name__}: not for me, wait on")
