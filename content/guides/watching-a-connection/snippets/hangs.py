import re
import socket
import subprocess
import time


def run(command):
    return subprocess.check_output(command.split()).decode()


def show(title, listener=False):
    time.sleep(0.3)
    print(title)
    port = client.getsockname()[1]
    ask = {"client": f"sport = :{port}", "server": f"dport = :{port}"}
    if listener:
        ask["listen"] = f"sport = :{server.getsockname()[1]} and dport = :0"
    for end, only in ask.items():
        for row in run("ss -Htano " + only).splitlines():
            state, unread, unsent, *_ = row.split()
            both = [q if int(q) < 100 else "many" for q in (unread, unsent)]
            timer = re.search(r"timer:\((\w+),[^,]*,(\d+)", row)
            kind, times = timer.groups() if timer else ("", "0")
            again = ", sent again" if kind == "on" and int(times) else ""
            print("  %s %-9s %6s %6s" % (end, state, *both), kind + again)


def connect():
    client = socket.create_connection(server.getsockname())
    client.sendall(b"request")
    return client


print("         State     Recv-Q Send-Q timer")
run("ip route add 192.0.2.1 dev lo src 127.0.0.1")  # swallows every packet
client = socket.socket()
client.setblocking(False)
client.connect_ex(("192.0.2.1", 443))
show("nobody answers the SYN")

server = socket.create_server(("127.0.0.1", 0), backlog=5)
client = connect()
show("the server does not accept()", listener=True)
peer, _ = server.accept()
show("it accepts, but does not read", listener=True)
peer.recv(100)
client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
show("it has read, and thinks")
client.setblocking(False)
try:
    while True:
        client.send(bytes(100_000))
except BlockingIOError:
    show("the client has more to say than the server reads")

client = connect()
peer, _ = server.accept()
peer.recv(100)
run("ip link set lo down")  # a cable, a VPN, a firewall
client.sendall(b"request")
time.sleep(2)
show("the path is dead")
