import socket
import subprocess
import sys

ECHO = """import socket
with socket.create_server(("", 8000)) as server:
    print("up", flush=True)
    kept = []
    while True:
        kept.append(server.accept()[0])
        kept[-1].sendall(kept[-1].recv(100))"""


def ip(command, inside=()):
    subprocess.run([*inside, "ip"] + command.split(), check=True)


# Another machine, 192.0.2.9, with an echo server.
machine = subprocess.Popen(
    ["unshare", "--net", sys.executable, "-c", ECHO], stdout=subprocess.PIPE
)
assert machine.stdout is not None
machine.stdout.readline()
inside = ("nsenter", "--net", f"--target={machine.pid}")
ip(f"link add wire type veth peer name far netns {machine.pid}")
ip("addr add 192.0.2.1/24 dev wire")
ip("link set wire up")
ip("addr add 192.0.2.9/24 dev far", inside)
ip("link set far up", inside)


def wait_for_error(client):
    try:
        client.recv(100)
    except OSError as error:
        print(f"  recv(): {type(error).__name__}: {error}")


client = socket.create_connection(("192.0.2.9", 8000), timeout=60)
ip("route add unreachable 192.0.2.9")
client.sendall(b"sent while there was no way")
print("route gone: sendall() returned")
ip("route del unreachable 192.0.2.9")
print("route back:", client.recv(100).decode())

client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 2000)  # ms
print("route gone for good")
ip("route add unreachable 192.0.2.9")
client.sendall(b"never arrives")
wait_for_error(client)
ip("route del unreachable 192.0.2.9")

client = socket.create_connection(("192.0.2.9", 8000), timeout=60)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 8000)
print("machine switched off")
ip("addr flush dev far", inside)
ip("neigh flush dev wire")
client.sendall(b"never arrives")
wait_for_error(client)
machine.kill()
