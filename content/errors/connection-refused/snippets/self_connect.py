import socket

# A narrow range, so that it happens at once and not after thousands of tries.
with open("/proc/sys/net/ipv4/ip_local_port_range", "w") as ports:
    ports.write("40000 40009")

address = ("127.0.0.1", 40004)  # nobody ever listens there
while True:
    try:
        client = socket.create_connection(address, timeout=5)
        break
    except ConnectionRefusedError:
        pass

print("connected, but to itself:", client.getsockname() == client.getpeername())
client.sendall(b"hello")
print("received:", client.recv(100).decode())
client.close()
