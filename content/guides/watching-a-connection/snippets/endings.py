import socket
import struct
import threading
import time


def packets():
    """tcpdump in ten lines, for a container that has none. Needs root."""
    ipv4 = socket.htons(0x0800)
    raw = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, ipv4)
    ready.set()
    while True:
        data, (_, _, kind, *_) = raw.recvfrom(65535)
        if kind == socket.PACKET_OUTGOING or data[9] != socket.IPPROTO_TCP:
            continue  # outgoing: on loopback each packet comes twice
        tcp = (data[0] & 15) * 4
        source, target = struct.unpack_from("!HH", data, tcp)
        bits = data[tcp + 13]
        flags = "".join(f for n, f in enumerate("FSRP.") if bits >> n & 1)
        yield source, target, flags, len(data) - tcp - (data[tcp + 12] >> 4) * 4


def watch():
    for source, target, flags, length in packets():
        if 8080 in (source, target):  # the filter: this connection only
            arrow = ">" if target == 8080 else "<"
            print(f"  client {arrow} server  [{flags}] {length} bytes")


def talk(title, reads=100, then=b""):
    print(title)
    with socket.create_server(("127.0.0.1", 8080)) as server:
        client = socket.create_connection(server.getsockname())
        peer, _ = server.accept()
    client.sendall(b"request")
    peer.recv(reads)
    time.sleep(0.3)
    peer.close()
    time.sleep(0.3)
    if then:
        client.sendall(then)
        time.sleep(0.3)
    client.close()
    time.sleep(0.3)


ready = threading.Event()
threading.Thread(target=watch, daemon=True).start()
ready.wait()
talk("regular")
talk("server closes with 4 bytes unread", reads=3)
talk("client sends to a server that has closed", then=b"more")
print("nobody listens")
socket.socket().connect_ex(("127.0.0.1", 8080))
time.sleep(0.3)
