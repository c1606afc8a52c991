import socket
import subprocess
import sys

# Lets the handshake pass, and resets as soon as somebody has data.
FIREWALL = """table ip filter {
    chain forward {
        type filter hook forward priority 0
        tcp dport 8080 tcp flags & psh == psh reject with tcp reset
    }
}"""
SERVER = """import socket
server = socket.create_server(("10.0.2.2", 8080))
print("ready", flush=True)
server.accept()[0].recv(3)  # closes with bytes unread: RST
held = server.accept()
held[0].recv(100)  # the request never comes"""
CLIENT = """import socket
raw = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(2048))
client = socket.create_connection(("10.0.2.2", 8080), 5)
client.sendall(b"request")
try:
    client.recv(100)
except OSError as error:
    print(" ", type(error).__name__)
while True:
    packet, (_, _, kind, *_) = raw.recvfrom(65535)
    flags = packet[33]
    if kind == socket.PACKET_HOST and flags & (2 | 4):
        name = "RST" if flags & 4 else "SYN-ACK"
        source = socket.inet_ntoa(packet[12:16])
        print(f"  {name} from {source}, ttl {packet[8]}")
    if flags & 4:
        break"""


def machine(number):
    """A network of its own, one cable away: this program is the router."""
    new = ["unshare", "--net", "sh", "-c", "echo; exec sleep 20"]
    box = subprocess.Popen(new, stdout=subprocess.PIPE)
    assert box.stdout is not None
    box.stdout.readline()
    inside = f"nsenter --net --target {box.pid} "
    for command in (
        f"ip link add r{number} type veth peer name e0 netns {box.pid}",
        f"ip addr add 10.0.{number}.1/24 dev r{number}",
        f"ip link set r{number} up",
        inside + f"ip addr add 10.0.{number}.2/24 dev e0",
        inside + "ip link set e0 up",
        inside + f"ip route add default via 10.0.{number}.1",
    ):
        subprocess.run(command.split(), check=True)
    return box, [*inside.split(), sys.executable, "-c"]


with open("/proc/sys/net/ipv4/ip_forward", "w") as forward:
    forward.write("1")
(one, client), (two, host) = machine(1), machine(2)
server = subprocess.Popen([*host, SERVER], stdout=subprocess.PIPE)
assert server.stdout is not None
server.stdout.readline()
print("the server's own RST", flush=True)
subprocess.run([*client, CLIENT], check=True)
subprocess.run(["nft", "-f", "-"], input=FIREWALL.encode(), check=True)
print("a firewall on the way", flush=True)
subprocess.run([*client, CLIENT], check=True)
for process in (server, one, two):
    process.kill()
