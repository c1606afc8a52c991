import errno
import socket


def start(address, shared):
    server = socket.socket()
    if shared:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    server.bind(address)
    server.listen()
    return server


for old, new in ((False, True), (True, False), (True, True)):
    first = start(("127.0.0.1", 0), old)
    try:
        start(first.getsockname(), new).close()
        outcome = "both listen"
    except OSError as error:
        outcome = errno.errorcode[error.errno]
    print(f"SO_REUSEPORT first {old!s:5} second {new!s:5} {outcome}")
    first.close()
