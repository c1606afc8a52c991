import socket
import subprocess


def show(step, action, argument):
    try:
        result = action(argument)
    except ConnectionError as error:
        result = f"{type(error).__name__} {error.errno}"
    print(f"{step}: {result}")


with socket.create_server(("127.0.0.1", 0)) as server:
    victim = socket.create_connection(server.getsockname())
    peer, _ = server.accept()

with victim, peer:
    host, port = victim.getsockname()
    kill = ["ss", "-tK", "src", f"{host}:{port}"]
    subprocess.run(kill, check=True, stdout=subprocess.DEVNULL)

    show("victim recv 1", victim.recv, 100)
    show("victim recv 2", victim.recv, 100)
    show("victim send", victim.send, b"hello")
    show("peer recv", peer.recv, 100)
