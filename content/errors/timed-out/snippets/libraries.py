import pathlib
import re
import socket
import subprocess

from pip._vendor import requests, urllib3  # pip carries a copy of both

route = "ip route add 192.0.2.2 dev lo src 127.0.0.1"  # packets vanish
subprocess.run(route.split(), check=True)
pathlib.Path("/proc/sys/net/ipv4/tcp_syn_retries").write_text("1")
hole = "http://192.0.2.2/"
server = socket.create_server(("127.0.0.1", 0))  # nobody ever answers
silent = "http://127.0.0.1:%d/" % server.getsockname()[1]

print("urllib3", urllib3.__version__)
for url, timeout in ((hole, 1), (hole, None), (silent, 1)):
    try:
        requests.get(url, timeout=timeout)
    except requests.exceptions.RequestException as error:
        print(f"{url} timeout={timeout}")
        print("  requests:", type(error).__name__)
        inner = getattr(error.args[0], "reason", error.args[0])
        print("  urllib3:", type(inner).__name__)
        print(" ", re.split(r"[>)]: ", str(inner.args[-1]))[-1])
