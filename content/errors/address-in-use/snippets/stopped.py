# What Ctrl+Z does to a server: it stands still, but its port is taken.
import os
import signal
import socket
import subprocess
import sys
import time

SERVER = "import socket, time; s = socket.create_server(('127.0.0.1', 0)); \
print(s.getsockname()[1], flush=True); time.sleep(60)"
command = [sys.executable, "-c", SERVER]
old = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
port = int(old.stdout.readline())

os.kill(old.pid, signal.SIGSTOP)
while True:
    state = subprocess.check_output(["ps", "-o", "stat=", str(old.pid)])
    if state.startswith(b"T"):
        break
    time.sleep(0.05)
print("state of the old server:", state.decode()[0])

try:
    socket.create_server(("127.0.0.1", port))
except OSError as error:
    print(error.strerror.split(" (")[0])
socket.create_connection(("127.0.0.1", port), timeout=5).close()
print("and clients are still accepted, by the kernel")

old.send_signal(signal.SIGCONT)
old.terminate()
old.wait()
socket.create_server(("127.0.0.1", port)).close()
print("ended: the port is free")
