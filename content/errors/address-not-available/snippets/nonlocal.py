# A shared address (keepalived, a floating IP) that another machine has now.
import errno
import socket
import subprocess

IP_FREEBIND = 15  # from <linux/in.h>


def start(freebind=False):
    server = socket.socket()
    if freebind:
        server.setsockopt(socket.IPPROTO_IP, IP_FREEBIND, 1)
    server.bind(("192.0.2.9", 8000))
    server.listen()
    return server


try:
    start()
except OSError as error:
    print("without:", errno.errorcode[error.errno])

server = start(freebind=True)
print("IP_FREEBIND: listening")
subprocess.run("ip addr add 192.0.2.9/32 dev lo".split(), check=True)
socket.create_connection(("192.0.2.9", 8000)).close()
print("the address arrives: a client connects")
server.close()

subprocess.run("ip addr del 192.0.2.9/32 dev lo".split(), check=True)
with open("/proc/sys/net/ipv4/ip_nonlocal_bind", "w") as file:
    file.write("1")
start().close()
print("ip_nonlocal_bind = 1: listening")
