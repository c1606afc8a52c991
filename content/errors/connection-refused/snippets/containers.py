import socket
import subprocess
import sys

CLIENT = """import socket, sys
try:
    socket.create_connection((sys.argv[1], 8000), 5).close()
    print("connected")
except OSError as error:
    print(type(error).__name__)"""


def run(*words):
    return subprocess.check_output(words, text=True).strip()


# A container has a network of its own; "box" is one, wired to the host.
box = subprocess.Popen(
    ["unshare", "--net", "sh", "-c", "ip link set lo up; echo up; exec sleep 20"],
    stdout=subprocess.PIPE,
)
assert box.stdout is not None
box.stdout.readline()  # it is up
pid = str(box.pid)
inside = ["nsenter", "--net", "--target", pid]
run("ip", "link", "add", "h0", "type", "veth", "peer", "name", "b0", "netns", pid)
run("ip", "addr", "add", "10.0.0.1/24", "dev", "h0")
run("ip", "link", "set", "h0", "up")
run(*inside, "ip", "addr", "add", "10.0.0.2/24", "dev", "b0")
run(*inside, "ip", "link", "set", "b0", "up")

for bound in ("127.0.0.1", "0.0.0.0"):
    with socket.create_server((bound, 8000)):
        print("a server on the host, bound to", bound)
        for place, enter, target in (
            ("host", [], "127.0.0.1"),
            ("box ", inside, "127.0.0.1"),
            ("box ", inside, "10.0.0.1"),
        ):
            result = run(*enter, sys.executable, "-c", CLIENT, target)
            print(f"  from {place} to {target:9}  {result}")
box.kill()
