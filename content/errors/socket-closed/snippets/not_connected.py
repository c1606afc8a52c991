import errno
import socket
import struct


def show(what, call, *arguments):
    try:
        print(f"{what}:", call(*arguments))
    except OSError as error:
        print(f"{what}: {errno.errorcode[error.errno]} ({error.strerror})")


server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
fresh = socket.socket()
show("recv, never connected", fresh.recv, 1)
show("send, never connected", fresh.send, b"?")
show("getpeername, never connected", fresh.getpeername)
show("shutdown, never connected", fresh.shutdown, socket.SHUT_RDWR)
show("recv on the listening socket", server.recv, 1)

client = socket.create_connection(address)
connection, _ = server.accept()
show("connect, already connected", client.connect, address)
linger = struct.pack("ii", 1, 0)  # close() sends a reset
client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
client.close()
show("recv, after the peer's reset", connection.recv, 1)
show("recv again", connection.recv, 1)
show("getpeername", connection.getpeername)
show("shutdown", connection.shutdown, socket.SHUT_RDWR)

client = socket.create_connection(address)
connection, _ = server.accept()
client.close()
show("shutdown, after the peer's FIN", connection.shutdown, socket.SHUT_RDWR)
show("shutdown again", connection.shutdown, socket.SHUT_RDWR)

udp = socket.socket(type=socket.SOCK_DGRAM)
show("UDP send without an address", udp.send, b"?")
show("UDP getpeername", udp.getpeername)
show("UDP shutdown", udp.shutdown, socket.SHUT_RDWR)
