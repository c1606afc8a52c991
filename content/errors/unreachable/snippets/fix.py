import errno
import random
import socket
import subprocess
import sys
import time

UNREACHABLE = {
    errno.EHOSTUNREACH,
    errno.ENETUNREACH,
    errno.EHOSTDOWN,
    errno.ENETDOWN,
}


def connect_when_reachable(address, failed, deadline=300):
    ends = time.monotonic() + deadline
    pause = 0.5
    while True:
        try:  # a new socket for each attempt
            return socket.create_connection(address, timeout=60)
        except OSError as error:
            too_late = time.monotonic() + pause > ends
            if error.errno not in UNREACHABLE or too_late:
                raise
            failed(error)
        time.sleep(random.uniform(pause / 2, pause))
        pause = min(30, pause * 2)


def ip(command, inside=()):
    subprocess.run([*inside, "ip"] + command.split(), check=True)


# Another machine on our network, ready but for its address.
SERVER = """import socket
with socket.create_server(("", 8000)) as server:
    print("up", flush=True)
    server.accept()"""
machine = subprocess.Popen(
    ["unshare", "--net", sys.executable, "-c", SERVER], stdout=subprocess.PIPE
)
assert machine.stdout is not None
machine.stdout.readline()
inside = ("nsenter", "--net", f"--target={machine.pid}")
ip(f"link add wire type veth peer name far netns {machine.pid}")
ip("addr add 192.0.2.1/24 dev wire")
ip("link set wire up")
ip("link set far up", inside)


def failed(error):
    print("not yet:", error)
    ip("addr add 192.0.2.9/24 dev far", inside)  # now it gets its address


client = connect_when_reachable(("192.0.2.9", 8000), failed)
print("connected")
client.close()
machine.wait()
