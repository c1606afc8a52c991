import socket
import subprocess


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


def send(what, sender, address):
    try:
        sender.sendto(b"hello", address)
        print(f"{what:24} sent")
    except OSError as error:
        print(f"{what:24} {type(error).__name__}: {error}")


def udp():
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    return sender


# As early in a boot: the network is not up yet.
send("to a machine", udp(), ("192.0.2.9", 8125))
send("multicast", udp(), ("239.255.255.250", 1900))
send("broadcast", udp(), ("255.255.255.255", 9))

ip("link add wire type veth peer name far")
ip("addr add 192.0.2.1/24 dev wire")
ip("link set wire up")
ip("link set far up")
sender = udp()
sender.connect(("192.0.2.9", 8125))
sender.settimeout(6)
sender.send(b"hello")
print("nobody has the address   sent")
try:
    sender.recv(100)
except socket.timeout:
    print("  and not a word in 6 s")

raw = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM)
ip("link set wire down")
send("raw, interface down", raw, ("wire", 0x0800))
