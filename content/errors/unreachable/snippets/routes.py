import socket
import subprocess


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


def attempt(what, address):
    try:
        socket.create_connection((address, 8000), timeout=60)
    except OSError as error:
        print(f"{what:25} {type(error).__name__}: {error}")


attempt("no route", "192.0.2.9")
attempt("no route, IPv6", "2001:db8::9")
for kind in ("unreachable", "prohibit", "blackhole"):
    ip(f"route add {kind} 192.0.2.0/24")
    attempt(f"route: {kind}", "192.0.2.9")
    ip("route flush 192.0.2.0/24")

ip("link add wire type veth peer name far")
ip("addr add 192.0.2.1/24 dev wire")
attempt("interface down", "192.0.2.9")
ip("link set far up")
ip("link set wire up")
attempt("nobody has the address", "192.0.2.9")
ip("link set far down")
attempt("cable out", "192.0.2.9")
