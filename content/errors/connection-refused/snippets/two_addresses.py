import asyncio
import socket
import subprocess
import tempfile
import urllib.request

# As on most machines: localhost has an IPv6 and an IPv4 address.
with tempfile.NamedTemporaryFile("w") as hosts:
    hosts.write("127.0.0.1 localhost\n::1 localhost\n")
    hosts.flush()
    subprocess.run(["mount", "--bind", hosts.name, "/etc/hosts"], check=True)


def by_socket():
    socket.create_connection(("localhost", 8000), timeout=5)


def by_urllib():
    urllib.request.urlopen("http://localhost:8000/", timeout=5)


def by_asyncio():
    asyncio.run(asyncio.wait_for(asyncio.open_connection("localhost", 8000), 5))


for attempt in (by_socket, by_urllib, by_asyncio):
    try:
        attempt()
    except OSError as error:
        refused = isinstance(error, ConnectionRefusedError)
        print(f"{attempt.__name__}: {type(error).__name__}: {error}")
        print(f"  errno {error.errno}, is a ConnectionRefusedError: {refused}")
