# Restart a server while an old connection is left, with and without
# SO_REUSEADDR in the old process and in the new one.
import errno
import itertools
import socket


def start(address, reuse):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    server.bind(address)
    server.listen()
    return server


for state, old, new in itertools.product(
    ("TIME-WAIT", "ESTAB"), (False, True), (False, True)
):
    server = start(("127.0.0.1", 0), old)
    address = server.getsockname()
    client = socket.create_connection(address)
    connection, _ = server.accept()
    if state == "TIME-WAIT":
        connection.close()
        client.recv(1)
        client.close()
    server.close()
    try:
        start(address, new).close()
        outcome = "ok"
    except OSError as error:
        outcome = errno.errorcode[error.errno]
    print(f"{state:9}  old {old!s:5}  new {new!s:5}  {outcome}")
    client.close()
    connection.close()
