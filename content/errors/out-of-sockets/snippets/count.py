import collections
import os
import socket


def open_now():
    """What this process has open, by kind. Linux."""
    kinds = collections.Counter()
    for number in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue  # the listing's own descriptor
        kinds[target.split(":")[0] if ":" in target else "file"] += 1
    return kinds


before = open_now()
server = socket.create_server(("127.0.0.1", 0))
clients = [socket.create_connection(server.getsockname()) for _ in range(20)]
more = open_now()
print("sockets more:", more["socket"] - before["socket"])
for client in clients:
    client.close()
print("after close:", open_now()["socket"] - before["socket"])
