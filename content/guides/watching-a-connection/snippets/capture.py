import socket
import struct
import threading
import time

FLAGS = ["FIN", "SYN", "RST", "PSH", "ACK"]


def watch(wire):
    """What tcpdump does: a copy of every packet, from the kernel."""
    seen = set()
    while True:
        packet = wire.recv(65536)  # IPv4 header of 20 bytes, then TCP
        source, _, number = struct.unpack("!HHI", packet[20:28])
        bits = packet[33]
        if (source, number, bits) in seen:
            continue  # on the loopback interface each passes twice
        seen.add((source, number, bits))
        names = [name for bit, name in enumerate(FLAGS) if bits >> bit & 1]
        if bits & 0b111:  # SYN, FIN or RST
            print("  server:" if source == 8000 else "  client:", *names)


def close_early(sock):
    sock.recv(100)
    sock.close()  # the client will say more, and meet a closed door


def reset(sock):
    sock.recv(100)
    linger = struct.pack("ii", 1, 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    sock.close()


wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
wire.bind(("lo", 0))
threading.Thread(target=watch, args=(wire,), daemon=True).start()

with socket.create_server(("127.0.0.1", 8000)) as listener:
    for way in (close_early, reset):
        print(way.__name__)
        with socket.create_connection(listener.getsockname()) as client:
            client.sendall(b"hello")
            way(listener.accept()[0])
            time.sleep(0.3)
            try:
                client.sendall(b"and more")
                time.sleep(0.3)
                client.sendall(b"and more")
            except OSError as error:
                time.sleep(0.3)
                print("  client's program:", type(error).__name__)
print("nothing listens")
socket.socket().connect_ex(("127.0.0.1", 8000))
time.sleep(0.3)
