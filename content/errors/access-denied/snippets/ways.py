import socket
import subprocess
import sys

LISTEN = """import socket, sys
try:
    if sys.argv[1:]:  # the socket came from whoever started us
        server = socket.socket(fileno=int(sys.argv[1]))
    else:
        server = socket.create_server(("0.0.0.0", 80))
    print("listening on port", server.getsockname()[1])
except OSError as error:
    print(type(error).__name__ + ":", error.strerror.split(" (")[0])
"""
WITHOUT = ["setpriv", "--bounding-set", "-net_bind_service"]
python = [sys.executable, "-c", LISTEN]


def start(what, command, **options):
    print(f"{what:30}", end="", flush=True)
    subprocess.run(command, check=True, **options)


start("without the right", WITHOUT + python)
start("with CAP_NET_BIND_SERVICE", python)

with socket.create_server(("0.0.0.0", 80)) as server:
    number = server.fileno()
    command = WITHOUT + python + [str(number)]
    start("socket handed over", command, pass_fds=[number])

with open("/proc/sys/net/ipv4/ip_unprivileged_port_start", "w") as limit:
    limit.write("80")
start("ip_unprivileged_port_start=80", WITHOUT + python)
