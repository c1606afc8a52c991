import errno
import socket

for address in (
    "127.0.0.1",
    "127.0.0.2",
    "0.0.0.0",
    "::",
    "192.0.2.9",
    "2001:db8::9",
    "fe80::9",
):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as server:
        try:
            server.bind((address, 8000))
            outcome = "ok"
        except OSError as error:
            outcome = errno.errorcode[error.errno]
    print(f"bind {address:12} {outcome}")
