import socket
import subprocess

# A machine whose own name stands nowhere: not in the hosts file, not in DNS.
for file in ("hosts", "resolv.conf", "nsswitch.conf"):
    mount = ["mount", "--bind", "/dev/null", "/etc/" + file]
    subprocess.run(mount, check=True)

try:
    socket.gethostbyname(socket.gethostname())
except socket.gaierror as error:
    print("gethostbyname(gethostname()):", error)

# Which of my addresses would be used to reach that one? Sends nothing.
subprocess.run(["ip", "addr", "add", "192.0.2.1/24", "dev", "lo"], check=True)
with socket.socket(type=socket.SOCK_DGRAM) as probe:
    probe.connect(("192.0.2.2", 9))
    print("getsockname():", probe.getsockname()[0])
