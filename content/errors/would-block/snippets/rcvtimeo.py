import errno
import socket
import struct
import time

server = socket.create_server(("127.0.0.1", 0))


def read(what, prepare):
    client = socket.create_connection(server.getsockname())
    prepare(client)
    began = time.monotonic()
    try:
        client.recv(10)
    except OSError as error:
        waited = "waited" if time.monotonic() - began > 0.4 else "at once"
        code = errno.errorcode.get(error.errno)
        timeout = isinstance(error, socket.timeout)
        print(f"{what}: {waited}, errno {code}, TimeoutError: {timeout}")


half = struct.pack("ll", 0, 500_000)
option = (socket.SOL_SOCKET, socket.SO_RCVTIMEO, half)
read("SO_RCVTIMEO", lambda sock: sock.setsockopt(*option))
read("settimeout(0.5)", lambda sock: sock.settimeout(0.5))
read("setblocking(False)", lambda sock: sock.setblocking(False))
