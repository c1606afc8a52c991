import socket
import subprocess
import sys

SERVER = """import socket
with socket.create_server(("", 8000)) as server:
    print("up", flush=True)
    server.accept()"""


def ip(command, inside=()):
    return subprocess.check_output([*inside, "ip"] + command.split(), text=True)


def attempt():
    print(ip("route get 172.18.0.9").split(" src")[0])
    try:
        socket.create_connection(("172.18.0.9", 8000), timeout=60).close()
        print("  connected")
    except OSError as error:
        print(f"  {type(error).__name__}: {error}")


# A machine of the company, reached through the VPN.
machine = subprocess.Popen(
    ["unshare", "--net", sys.executable, "-c", SERVER], stdout=subprocess.PIPE
)
assert machine.stdout is not None
machine.stdout.readline()
inside = ("nsenter", "--net", f"--target={machine.pid}")
ip(f"link add vpn type veth peer name far netns {machine.pid}")
ip("addr add 172.16.0.1/12 dev vpn")
ip("link set vpn up")
ip("addr add 172.18.0.9/12 dev far", inside)
ip("link set far up", inside)
attempt()

# Now Docker makes a network and takes 172.18.0.0/16 for it.
ip("link add docker type veth peer name container")
ip("addr add 172.18.0.1/16 dev docker")
ip("link set docker up")
ip("link set container up")
attempt()
machine.kill()
