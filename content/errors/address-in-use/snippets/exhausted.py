import errno
import socket

with open("/proc/sys/net/ipv4/ip_local_port_range", "w") as file:
    file.write("50000 50003")  # four ports instead of 28,000

server = socket.create_server(("127.0.0.1", 8000))
other = socket.create_server(("127.0.0.1", 8001))


def connect(port, source=None):
    client = socket.socket()
    call = "connect"
    try:
        if source is not None:
            call = "bind"
            client.bind(source)
            call = "connect"
        client.connect(("127.0.0.1", port))
        return client, "ok"
    except OSError as error:
        return None, f"{call}: {errno.errorcode[error.errno]}"


clients = [connect(8000) for _ in range(5)]
for number, (_, outcome) in enumerate(clients, 1):
    print(f"connection {number} to the same server: {outcome}")
print("to another server:", connect(8001)[1])
print("with a source address, port 0:", connect(8001, ("127.0.0.1", 0))[1])
