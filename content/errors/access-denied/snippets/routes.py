import socket
import subprocess


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


def attempt(what, kind):
    with socket.socket(socket.AF_INET, kind) as client:
        client.settimeout(10)
        try:
            client.connect(("192.0.2.9", 8125))
            outcome = "connected"
        except OSError as error:
            outcome = f"{type(error).__name__}: {error}"
    print(f"{what:17} {outcome}")


for route in ["prohibit", "unreachable", "blackhole"]:
    ip(f"route add {route} 192.0.2.0/24")
    attempt(route + ", TCP", socket.SOCK_STREAM)
    attempt(route + ", UDP", socket.SOCK_DGRAM)
    ip("route flush 192.0.2.0/24")
