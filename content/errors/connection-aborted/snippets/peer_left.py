import socket
import struct
import time


def show(step, action, argument):
    try:
        result = action(argument)
    except ConnectionError as error:
        result = f"{type(error).__name__} {error.errno}"
    print(f"{step}: {result}")


def connect():
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        peer, _ = server.accept()
    return client, peer


client, peer = connect()
peer.close()
show("closed, recv", client.recv, 100)
show("closed, send 1", client.send, b"hello")
time.sleep(0.2)  # nobody is there to take it: a reset comes back
show("closed, send 2", client.send, b"hello")
client.close()

client, peer = connect()
# Linger for 0 seconds: close() sends a reset instead of a goodbye.
linger = struct.pack("ii", 1, 0)
peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
peer.close()
show("reset, recv", client.recv, 100)
client.close()
