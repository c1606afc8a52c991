import errno
import socket

V4, V6 = socket.AF_INET, socket.AF_INET6
TCP, UDP = socket.SOCK_STREAM, socket.SOCK_DGRAM


def open_at(host, port, kind=TCP, only=0):
    sock = socket.socket(V6 if ":" in host else V4, kind)
    if sock.family == V6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, only)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((host, port))
    if kind == TCP:
        sock.listen()
    return sock


for held, wanted, options in [
    ("0.0.0.0", "127.0.0.1", {}),
    ("127.0.0.1", "0.0.0.0", {}),
    ("127.0.0.1", "::", {}),
    ("::", "127.0.0.1", {}),
    ("::", "0.0.0.0", {}),
    ("0.0.0.0", "::", {"only": 1}),
    ("127.0.0.1", "::1", {}),
    ("127.0.0.1", "127.0.0.2", {}),
    ("127.0.0.1", "127.0.0.1", {"kind": UDP}),
]:
    with open_at(held, 0) as first:
        try:
            open_at(wanted, first.getsockname()[1], **options).close()
            outcome = "ok"
        except OSError as error:
            outcome = errno.errorcode[error.errno]
    note = {"only": "V6ONLY", "kind": "UDP"}.get("".join(options), "")
    print(f"{held:9} held, {wanted:9} {note:6}  {outcome}")
