import socket
import subprocess
import threading
import time


def show(title, port):
    where = f"( sport = :{port} or dport = :{port} )"
    command = ["ss", "-tnH", "state", "connected", where]
    rows = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    print(title)
    for row in sorted(rows.stdout.splitlines()):
        state, _, _, own, *_ = row.split()
        side = "server" if own.endswith(f":{port}") else "client"
        print(f"  {side}: {state}")


def meet(listener):
    accepted = []

    def accept():
        accepted.append(listener.accept()[0])

    take = threading.Thread(target=accept)
    take.start()
    client = socket.create_connection(listener.getsockname())
    take.join()
    return client, accepted[0]


with socket.create_server(("127.0.0.1", 8000)) as listener:
    client, server = meet(listener)
    client.close()
    time.sleep(0.3)  # until the FIN is acknowledged
    show("the client has closed, the server not yet", 8000)
    server.recv(1)  # b""
    server.close()
    show("the client closed first, then the server", 8000)

with socket.create_server(("127.0.0.1", 8001)) as listener:
    client, server = meet(listener)
    server.close()
    client.recv(1)
    client.close()
    show("the server closed first, then the client", 8001)
