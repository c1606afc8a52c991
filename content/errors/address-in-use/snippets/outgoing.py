import errno
import socket

a = socket.create_server(("127.0.0.1", 0))
b = socket.create_server(("127.0.0.1", 0))


def client(reuse, port, target):
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    call = "bind"
    try:
        sock.bind(("127.0.0.1", port))
        call = "connect"
        sock.connect(target.getsockname())
        outcome = "ok"
    except OSError as error:
        outcome = f"{call} {errno.errorcode[error.errno]}"
    print(f"  SO_REUSEADDR {reuse!s:5}  {outcome}")
    return sock


print("a fixed source port, to one server:")
first = client(True, 0, a)
port = first.getsockname()[1]
second = client(False, port, a)
third = client(True, port, a)
print("the same source port, to another server:")
fourth = client(True, port, b)

print("a server on the port of an outgoing connection:")
outgoing = socket.create_connection(a.getsockname())
try:
    socket.create_server(outgoing.getsockname())
except OSError as error:
    print("  bind", errno.errorcode[error.errno])
