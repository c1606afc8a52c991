# A fresh IPv6 address: the kernel first asks whether somebody else has it.
import errno
import socket
import subprocess
import time


def ip(command):
    return subprocess.check_output(["ip"] + command.split(), text=True)


def attempt():
    with socket.socket(socket.AF_INET6) as server:
        try:
            server.bind(("2001:db8::9", 8000))
            return "ok"
        except OSError as error:
            return errno.errorcode[error.errno]


ip("link add wire type veth peer name far")
ip("link set far up")
ip("link set wire up")
ip("addr add 2001:db8::9/64 dev wire")
print("tentative:", attempt())
while "tentative" in ip("addr show dev wire to 2001:db8::9"):
    time.sleep(0.1)
print("a moment later:", attempt())
ip("addr del 2001:db8::9/64 dev wire")
ip("addr add 2001:db8::9/64 dev wire nodad")
print("with nodad:", attempt())
