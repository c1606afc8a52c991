import socket
import subprocess

TCP = socket.IPPROTO_TCP


def established():
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        return client, server.accept()[0]


def show(title, action, *argument):
    try:
        print(f"{title}:", action(*argument))
    except OSError as error:
        print(f"{title}:", type(error).__name__, error)


writer, peer1 = established()
writer.setsockopt(TCP, socket.TCP_USER_TIMEOUT, 1000)  # milliseconds
reader, peer2 = established()
reader.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
reader.setsockopt(TCP, socket.TCP_KEEPIDLE, 1)  # silence before the first
reader.setsockopt(TCP, socket.TCP_KEEPINTVL, 1)  # pause between probes
reader.setsockopt(TCP, socket.TCP_KEEPCNT, 2)

subprocess.run("ip link set lo down".split(), check=True)
show("send 1", writer.send, b"hello")  # the kernel takes it, all seems well
show("recv after send", writer.recv, 100)
show("send 2", writer.send, b"hello")
show("recv with keep-alive", reader.recv, 100)
