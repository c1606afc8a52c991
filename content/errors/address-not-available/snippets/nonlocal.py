import pathlib
import socket


def attempt(title):
    try:
        socket.create_server(("198.51.100.7", 8080)).close()
        print(title, "bound")
    except OSError as error:
        print(title, error)


attempt("as it is:")
# For an address that moves between two machines (keepalived, VRRP).
FLAG = "/proc/sys/net/ipv4/ip_nonlocal_bind"
pathlib.Path(FLAG).write_text("1")
attempt("ip_nonlocal_bind 1:")
