import socket
import struct


def show(step, action, argument):
    try:
        result = action(argument)
    except OSError as error:
        result = f"{type(error).__name__} {error.errno}"
    print(f"{step}: {result}")


with socket.create_server(("127.0.0.1", 0)) as server:
    client = socket.create_connection(server.getsockname())
    peer, _ = server.accept()

peer.sendall(b"hello")
# Linger for 0 seconds: close() sends a reset instead of a goodbye.
linger = struct.pack("ii", 1, 0)
peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
peer.close()

show("recv 1", client.recv, 100)
show("recv 2", client.recv, 100)
show("recv 3", client.recv, 100)
show("send", client.send, b"hello")
client.close()
