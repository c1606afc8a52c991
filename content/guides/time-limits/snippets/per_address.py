import socket
import subprocess
import time

# Three addresses that swallow every packet.
for last in (1, 2, 3):
    route = f"ip route add 192.0.2.{last} dev lo src 127.0.0.1"
    subprocess.run(route.split(), check=True)


def three(host, port, *rest):  # instead of the DNS
    kind = socket.AF_INET, socket.SOCK_STREAM, 6, ""
    return [(*kind, (f"192.0.2.{last}", port)) for last in (1, 2, 3)]


socket.getaddrinfo = three
began = time.monotonic()
try:
    socket.create_connection(("shop.example", 80), timeout=1)
except OSError as error:
    print("timeout=1:", error)
print(f"waited {time.monotonic() - began:.0f} s")
