import os
import socket
import subprocess
import time

os.environ["RES_OPTIONS"] = "timeout:1 attempts:1"  # else 5 s and 2
for file in ("resolv.conf", "nsswitch.conf"):  # empty: ask 127.0.0.1
    mount = ["mount", "--bind", "/dev/null", "/etc/" + file]
    subprocess.run(mount, check=True)

dns = socket.socket(type=socket.SOCK_DGRAM)
dns.bind(("127.0.0.1", 53))  # takes questions, never answers

began = time.monotonic()
try:
    socket.create_connection(("db.test", 5432), timeout=0.1)
except OSError as error:
    print(f"{type(error).__name__}: {error}")
print("0.1 s held:", time.monotonic() - began < 0.9)
