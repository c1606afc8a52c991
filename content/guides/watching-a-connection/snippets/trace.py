import re
import subprocess
import sys

PROGRAM = """
import socket
listener = socket.create_server(("127.0.0.1", 8000))
client = socket.create_connection(("127.0.0.1", 8000))
server, _ = listener.accept()
client.sendall(b"hello")
server.close()  # and "hello" has not been read
client.recv(100)
"""

command = ["strace", "-f", "-e", "trace=connect,sendto,recvfrom"]
traced = subprocess.run(
    [*command, sys.executable, "-c", PROGRAM],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
)
for line in traced.stderr.decode().splitlines():
    if re.match(r"connect|sendto|recvfrom", line):
        print(re.sub("0x[0-9a-f]+", "…", line))
