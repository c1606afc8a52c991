import errno
import selectors
import socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.socket()
client.setblocking(False)
try:
    client.connect(server.getsockname())
except BlockingIOError as error:
    print("connect:", type(error).__name__, errno.errorcode[error.errno])

with selectors.DefaultSelector() as selector:
    selector.register(client, selectors.EVENT_WRITE)
    print("writable:", len(selector.select(5)))
# Writable says that it is over; this says how.
result = client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
print("SO_ERROR:", result, "connected" if result == 0 else "failed")
