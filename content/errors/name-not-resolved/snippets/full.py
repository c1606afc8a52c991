import os
import resource
import socket
import subprocess

mount = ["mount", "--bind", "/dev/null", "/etc/resolv.conf"]
subprocess.run(mount, check=True)
print("before:", socket.getaddrinfo("localhost", 80)[0][4][0])

resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))
files = []
try:
    while True:
        files.append(os.open(os.devnull, os.O_RDONLY))
except OSError as error:
    reason = error.strerror

try:
    result = socket.getaddrinfo("localhost", 80)[0][4][0]
except OSError as error:
    result = error
for file in files:
    os.close(file)
print("files:", reason)
print("localhost:", repr(result))
