import socket
import subprocess
import time


def run(command):
    return subprocess.check_output(command.split()).decode()


def state(port, other):
    rows = run(f"ss -Htan src 127.0.0.1:{port} dst 127.0.0.1:{other}")
    return rows.split()[0] if rows else "-"


def show(step):
    print("%-30s %-10s %s" % (step, state(50001, 8080), state(8080, 50001)))


def until(wanted):  # packets that were lost are sent again after a while
    while state(8080, 50001) != wanted:
        time.sleep(0.05)


print("%-30s %-10s %s" % ("", "client", "server"))
server = socket.create_server(("127.0.0.1", 8080))
client = socket.socket()
client.bind(("127.0.0.1", 50001))
client.connect(("127.0.0.1", 8080))
connection, _ = server.accept()
show("connected")

run("ip link set lo down")
connection.close()
show("server closes, FIN is lost")
run("ip link set lo up")
until("FIN-WAIT-2")
show("FIN has arrived")

run("ip link set lo down")
client.close()
show("client closes, FIN is lost")
run("ip link set lo up")
until("TIME-WAIT")
show("this FIN has arrived, too")
