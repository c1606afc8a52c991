import socket
import subprocess
import time

TCP = socket.IPPROTO_TCP


def established():
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        return client, server.accept()[0]


def probe(sock, idle, interval, count):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    sock.setsockopt(TCP, socket.TCP_KEEPIDLE, idle)  # silence before
    sock.setsockopt(TCP, socket.TCP_KEEPINTVL, interval)  # between two
    sock.setsockopt(TCP, socket.TCP_KEEPCNT, count)  # unanswered ones


def seconds(name):
    with open("/proc/sys/net/ipv4/tcp_keepalive_" + name) as file:
        return int(file.read())


without, peer = established()
on = without.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
print("SO_KEEPALIVE:", on)
names = "time", "intvl", "probes"
print("if only switched on:", {name: seconds(name) for name in names})

silent, silent_peer = established()
probe(silent, 1, 1, 3)
silent.settimeout(6)
try:
    silent.recv(1)
except socket.timeout:
    print("peer is there, says nothing for 6 s: connection is kept")

subprocess.run("ip link set lo down".split(), check=True)
silent.settimeout(None)
began = time.monotonic()
try:
    silent.recv(1)
except OSError as error:
    print("path is dead, probes:", type(error).__name__, error)
print("noticed within 6 s:", time.monotonic() - began < 6)
without.settimeout(6)
try:
    without.recv(1)
except socket.timeout:
    print("path is dead, no probes: not noticed in 6 s")
