import asyncio
import http.client
import socket
import subprocess
import urllib.request

# A network that is forbidden on this machine.
subprocess.run("ip route add prohibit 192.0.2.0/24".split(), check=True)
HOST, PORT = "192.0.2.9", 8000


def attempt(what, call):
    try:
        call()
    except OSError as error:
        print(f"{what}: {type(error).__name__}: {error}")
        print("  errno:", error.errno)
        print("  ConnectionError:", isinstance(error, ConnectionError))


def urlopen():
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    opener.open(f"http://{HOST}:{PORT}/")


attempt("socket", lambda: socket.create_connection((HOST, PORT)))
attempt("asyncio", lambda: asyncio.run(asyncio.open_connection(HOST, PORT)))
attempt("http.client", lambda: http.client.HTTPConnection(HOST, PORT).connect())
attempt("urllib.request", urlopen)
