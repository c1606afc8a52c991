import socket
import subprocess

# What an administrator, a router or a VPN may put into the table.
for kind in ("prohibit", "unreachable", "blackhole"):
    network = {"prohibit": 1, "unreachable": 2, "blackhole": 3}[kind]
    words = f"ip route add {kind} 198.51.100.{network}/32"
    subprocess.run(words.split(), check=True)
    try:
        socket.create_connection((f"198.51.100.{network}", 80), timeout=5)
    except OSError as error:
        print(f"{kind}:", type(error).__name__, error)
