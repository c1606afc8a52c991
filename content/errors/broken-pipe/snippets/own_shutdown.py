import socket
import struct


def packets_sent(sock):  # tcpi_segs_out in the kernel's struct tcp_info
    info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 192)
    return struct.unpack_from("I", info, 136)[0]


with socket.create_server(("127.0.0.1", 0)) as server:
    client = socket.create_connection(server.getsockname())
    peer, _ = server.accept()

client.shutdown(socket.SHUT_WR)  # "I have sent everything"
before = packets_sent(client)
try:
    client.send(b"one more thing")
except BrokenPipeError as error:
    print("send:", type(error).__name__, error.errno)
print("packets sent by it:", packets_sent(client) - before)
print("peer reads:", peer.recv(100))
peer.sendall(b"still here")
print("we still read:", client.recv(100))

client.close()
try:
    client.send(b"and another")
except OSError as error:
    print("after close():", type(error).__name__, error.errno)
peer.close()
