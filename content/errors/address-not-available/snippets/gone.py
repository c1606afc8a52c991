# An address that comes and goes, as with a VPN.
import errno
import socket
import subprocess


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


def attempt(what, call):
    try:
        call()
        print(f"{what:24} ok")
    except OSError as error:
        print(f"{what:24} {errno.errorcode[error.errno]}")


def bind(host):
    with socket.socket() as sock:
        sock.bind((host, 8000))


ip("addr add 192.0.2.9/32 dev lo")
attempt("VPN up: bind", lambda: bind("192.0.2.9"))
server = socket.create_server(("192.0.2.9", 8001))
client = socket.create_connection(("192.0.2.9", 8001))
ip("addr del 192.0.2.9/32 dev lo")
attempt("VPN down: bind", lambda: bind("192.0.2.9"))
attempt("the open connection", lambda: client.send(b"x"))
attempt("bind to 0.0.0.0", lambda: bind("0.0.0.0"))
