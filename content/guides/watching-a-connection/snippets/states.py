import socket
import subprocess
import time


def listen(port):
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", port))
    sock.listen(0)  # room for one that waits
    return sock


def meet(port):
    listener = listen(port)
    client = socket.create_connection(("127.0.0.1", port))
    return client, listener.accept()[0], listener


def fill(sock):
    sock.setblocking(False)
    try:
        while True:
            sock.send(bytes(65536))
    except BlockingIOError:
        pass


idle = meet(8001)

stuck = meet(8002)
fill(stuck[0])  # and stuck[1] does not read

left = meet(8003)
left[0].close()

full = listen(8004)
waiting = socket.create_connection(("127.0.0.1", 8004))
refused = socket.socket()
refused.setblocking(False)
refused.connect_ex(("127.0.0.1", 8004))

time.sleep(0.5)
listing = subprocess.run(["ss", "-tanoH"], check=True, stdout=subprocess.PIPE)
told = []
for row in listing.stdout.decode().splitlines():
    state, recv_q, send_q, own, peer, *timer = row.split()
    port = "8" + "".join((own + peer).split(":8")[1:])[:3]
    side = "server" if own.endswith(port) else "client"
    words = [state]
    words += ["Recv-Q above 0"] if int(recv_q) > 0 else []
    # The second column of LISTEN is a limit, and the first what waits.
    words += ["Send-Q above 0"] if int(send_q) > 0 and state != "LISTEN" else []
    words += [part.split(",")[0].replace(":(", " ") for part in timer]
    told.append(f"{port} {side}: " + ", ".join(words))
print("\n".join(sorted(told)))
