import re
import socket
import subprocess

IP_RECVERR = 11  # linux/in.h; Python has no name for it

# The way out passes 1,000 bytes a second, and keeps 3,000 in wait.
line = "tc qdisc add dev lo root tbf rate 8kbit burst 1600 limit 3000"
subprocess.run(line.split(), check=True)

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
    receiver.bind(("127.0.0.1", 0))
    address = receiver.getsockname()
    for asked in (False, True):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.setsockopt(socket.IPPROTO_IP, IP_RECVERR, asked)
            print("asked to be told:", asked)
            try:
                for number in range(1, 21):
                    sender.sendto(bytes(1000), address)
                print("  20 datagrams, no error")
            except OSError as error:
                print("  datagram refused:", repr(error))

line = "tc -s qdisc show dev lo"
told = subprocess.run(line.split(), check=True, capture_output=True, text=True)
print("the kernel's own count:", *re.findall(r"dropped \d+", told.stdout))
