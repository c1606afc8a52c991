import socket
import subprocess


def forget(connection):
    # Like a reboot or a load balancer's time limit: one end loses all memory
    # of the connection, and nothing about it reaches the other.
    host, port = connection.getsockname()
    other = connection.getpeername()[1]
    for command in (
        "ip link set lo down",
        f"ss -tK src {host}:{port} dst {host}:{other}",
        "ip link set lo up",
    ):
        subprocess.run(command.split(), check=True, stdout=subprocess.DEVNULL)


with socket.create_server(("127.0.0.1", 0)) as server:
    pooled = socket.create_connection(server.getsockname())
    connection, _ = server.accept()

forget(connection)
state = ["ss", "-tnH", "src", f"127.0.0.1:{pooled.getsockname()[1]}"]
print("in the pool:", subprocess.check_output(state).split()[0].decode())

pooled.sendall(b"request")
print("sendall: no error")
try:
    pooled.recv(4096)
except ConnectionResetError as error:
    print("recv:", type(error).__name__, error.errno)
pooled.close()
connection.close()
