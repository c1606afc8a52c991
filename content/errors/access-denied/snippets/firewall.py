import socket
import subprocess

RULES = """
table inet f {
  chain output {
    type filter hook output priority 0;
    tcp dport 8081 drop
    tcp dport 8082 reject with tcp reset
    tcp dport 8083 reject with icmp admin-prohibited
  }
}
"""
subprocess.run(["nft", "-f", "-"], input=RULES, text=True, check=True)
for port in (8080, 8081, 8082, 8083):
    server = socket.create_server(("127.0.0.1", port))
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        print(port, "connected")
    except OSError as error:
        print(port, type(error).__name__, error)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
    command = "nft add rule inet f output udp dport 53 drop"
    subprocess.run(command.split(), check=True)
    try:
        datagrams.sendto(b"?", ("127.0.0.1", 53))
        print("udp 53 sent")
    except OSError as error:
        print("udp 53", type(error).__name__, error)
