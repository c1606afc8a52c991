import asyncio
import socket
import subprocess
import urllib.request


def ip(command):
    subprocess.run(["ip"] + command.split(), check=True)


def by_socket(host):
    socket.create_connection((host, 8000), timeout=60)


def by_urllib(host):
    urllib.request.urlopen(f"http://{host}:8000/", timeout=60)


def by_asyncio(host):
    asyncio.run(asyncio.open_connection(host, 8000))


ip("link add wire type veth peer name far")
ip("addr add 192.0.2.1/24 dev wire")
ip("link set wire up")
ip("link set far up")
for host in ("192.0.2.9", "198.51.100.9"):  # nobody has it; no route to it
    for attempt in (by_socket, by_urllib, by_asyncio):
        try:
            attempt(host)
        except OSError as error:
            print(f"{attempt.__name__}: {type(error).__name__}: {error}")
            caught = isinstance(error, ConnectionError)
            print(f"  errno {error.errno}, is a ConnectionError: {caught}")
