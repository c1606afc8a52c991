import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(0)  # a queue for one connection, and nobody calls accept()

waiting = []
for attempt in (1, 2, 3):
    try:
        waiting.append(socket.create_connection(server.getsockname(), timeout=1))
        print(f"client {attempt}: connected")
    except OSError as error:
        print(f"client {attempt}: {error}")

waiting.pop(0).close()
server.accept()[0].close()  # room for one again
socket.create_connection(server.getsockname(), timeout=10).close()
print("after accept(): connected")
