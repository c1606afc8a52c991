import socket
import struct
import subprocess
import threading


def sh(command):
    subprocess.run(command.split(), check=True)


# A machine 192.0.2.9 behind a firewall: this program plays the firewall.
sh("ip link add wire type veth peer name far")
sh("ip addr add 192.0.2.1/24 dev wire")
sh("ip link set wire up")
sh("ip link set far up")
sh("ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev wire")
far = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
far.bind(("far", 0x0800))
icmp = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)


def reject(code):
    packet = b""
    while packet[9:10] != b"\x06" or packet[16:20] != bytes([192, 0, 2, 9]):
        packet = far.recv(2000)  # the SYN
    quote = packet[:28]
    body = struct.pack("!BBHI", 3, code, 0, 0) + quote
    total = sum(struct.unpack("!18H", body))
    total = (total >> 16) + (total & 0xFFFF)
    check = ~(total + (total >> 16)) & 0xFFFF
    icmp.sendto(body[:2] + struct.pack("!H", check) + body[4:], ("192.0.2.1", 0))


for code, name in ((3, "port unreachable"), (13, "administratively prohibited")):
    thread = threading.Thread(target=reject, args=(code,))
    thread.start()
    try:
        socket.create_connection(("192.0.2.9", 8000), timeout=10)
    except OSError as error:
        print(f"{name}: {type(error).__name__}: {error}")
    thread.join()
