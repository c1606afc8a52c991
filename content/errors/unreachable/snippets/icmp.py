import errno
import socket
import struct
import subprocess
import threading


def sh(command):
    subprocess.run(command.split(), check=True)


# This program plays the router or firewall on the way to 192.0.2.9.
sh("ip link add wire type veth peer name far")
sh("ip addr add 192.0.2.1/24 dev wire")
sh("ip link set wire up")
sh("ip link set far up")
sh("ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev wire")
far = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
far.bind(("far", 0x0800))
icmp = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)


def answer(code):
    packet = b""
    while packet[9:10] != b"\x06" or packet[16:20] != bytes([192, 0, 2, 9]):
        packet = far.recv(2000)  # the SYN
    body = struct.pack("!BBHI", 3, code, 0, 0) + packet[:28]
    total = sum(struct.unpack("!18H", body))
    total = (total >> 16) + (total & 0xFFFF)
    check = ~(total + (total >> 16)) & 0xFFFF
    body = body[:2] + struct.pack("!H", check) + body[4:]
    icmp.sendto(body, ("192.0.2.1", 0))


for code, meaning in (
    (0, "network unreachable"),
    (1, "host unreachable"),
    (3, "port unreachable"),
    (9, "network prohibited"),
    (10, "host prohibited"),
    (13, "administratively prohibited"),
):
    thread = threading.Thread(target=answer, args=(code,))
    thread.start()
    try:
        socket.create_connection(("192.0.2.9", 8000), timeout=60)
    except OSError as error:
        print(f"{code:2} {meaning:28} {errno.errorcode[error.errno or 0]}")
    thread.join()
