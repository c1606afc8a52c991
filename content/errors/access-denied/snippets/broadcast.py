import socket
import subprocess

subprocess.run("ip addr add 192.0.2.9/24 brd + dev lo".split(), check=True)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
    for allowed in (0, 1):
        datagrams.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, allowed)
        try:
            datagrams.sendto(b"anybody?", ("192.0.2.255", 9))
            print("SO_BROADCAST", allowed, "sent")
        except OSError as error:
            print("SO_BROADCAST", allowed, type(error).__name__, error)
