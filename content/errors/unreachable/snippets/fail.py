import socket
import subprocess


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


# Our network is 192.0.2.0/24, and no machine in it has the address 192.0.2.9.
ip("link add wire type veth peer name far")
ip("addr add 192.0.2.1/24 dev wire")
ip("link set wire up")
ip("link set far up")

client = socket.create_connection(("192.0.2.9", 8000), timeout=60)
print("connected")
client.close()
