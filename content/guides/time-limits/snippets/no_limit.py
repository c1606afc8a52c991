import asyncio
import http.client
import socket
import threading
from urllib.request import urlopen

from pip._vendor import requests  # pip carries a copy

server = socket.create_server(("127.0.0.1", 0))  # takes all, answers none
host, port = server.getsockname()
url = f"http://127.0.0.1:{port}/"


def with_socket():
    with socket.create_connection((host, port)) as client:
        client.recv(100)


def with_http_client():
    client = http.client.HTTPConnection(host, port)
    client.request("GET", "/")
    client.getresponse()


def with_asyncio():
    async def read():
        reader, _ = await asyncio.open_connection(host, port)
        await reader.read(100)

    asyncio.run(read())


ways = {
    "socket": with_socket,
    "http.client": with_http_client,
    "urllib": lambda: urlopen(url),
    "requests": lambda: requests.get(url),
    "asyncio streams": with_asyncio,
}
threads = [threading.Thread(target=way, daemon=True) for way in ways.values()]
for thread in threads:
    thread.start()
for name, thread in zip(ways, threads):
    thread.join(timeout=0.5)
    print(f"{name}: {'still waiting' if thread.is_alive() else 'ended'}")
print("socket.getdefaulttimeout():", socket.getdefaulttimeout())
