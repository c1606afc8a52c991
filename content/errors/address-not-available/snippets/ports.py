import errno
import socket
import time


def sysctl(name, value):
    with open(f"/proc/sys/net/ipv4/{name}", "w") as file:
        file.write(value)


def connect(port, source=None, kind=socket.SOCK_STREAM):
    client = socket.socket(socket.AF_INET, kind)
    clients.append(client)
    try:
        if source:
            client.bind((source, 0))
        client.connect(("127.0.0.1", port))
    except OSError as error:
        return errno.errorcode[error.errno]
    return "ok"


sysctl("ip_local_port_range", "50000 50003")  # four, not some 28,000
sysctl("tcp_tw_reuse", "0")
servers = [socket.create_server(("127.0.0.1", p)) for p in (8000, 8001)]
clients = []
print("five connections:", *[connect(8000) for _ in range(5)])
print("to another port:", connect(8001))
print("source address bound first:", connect(8000, "127.0.0.1"))
print("five by UDP:", *[connect(9, kind=socket.SOCK_DGRAM) for _ in range(5)])

connections = [servers[0].accept()[0] for _ in range(4)]
for each in clients + connections:
    each.close()
print("all closed:", connect(8000))
sysctl("tcp_tw_reuse", "1")
time.sleep(5)
print("tcp_tw_reuse = 1, later:", connect(8000))
