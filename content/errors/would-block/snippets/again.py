import errno
import pathlib
import socket
import subprocess

# Packets to this address vanish, so that connecting takes its time.
route = "ip route add 192.0.2.2 dev lo src 127.0.0.1"
subprocess.run(route.split(), check=True)

client = socket.socket()
client.setblocking(False)
for attempt in ("first", "second"):
    number = client.connect_ex(("192.0.2.2", 80))
    print(attempt, "connect_ex:", errno.errorcode[number])
