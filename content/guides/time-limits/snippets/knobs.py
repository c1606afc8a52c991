import asyncio
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from pip._vendor import requests, urllib3  # pip carries a copy of both

LIMIT = 1  # second, for every knob


def serve(connection):
    with connection:
        path = connection.recv(1000).split()[1]
        if path == b"/silent":
            time.sleep(4)
        try:
            connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
            pause, bytes_left = (4, 1) if path == b"/stalls" else (0.2, 15)
            for _ in range(bytes_left):  # /drips: 3 s in all
                connection.sendall(b".")
                time.sleep(pause)
        except OSError:
            pass  # the client has left


def accept():
    while True:
        connection, _ = server.accept()
        threading.Thread(target=serve, args=[connection], daemon=True).start()


async def talk(path):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"GET %s HTTP/1.0\r\n\r\n" % path.encode())
    await reader.read()
    writer.close()


total = urllib3.Timeout(total=LIMIT)
pool = urllib3.PoolManager(retries=False, timeout=total)
knobs = {
    "urlopen timeout": lambda path: urlopen(base + path, timeout=LIMIT).read(),
    "requests timeout": lambda path: requests.get(base + path, timeout=LIMIT),
    "urllib3 total": lambda path: pool.request("GET", base + path),
    "asyncio.wait_for": lambda path: asyncio.run(
        asyncio.wait_for(talk(path), LIMIT)
    ),
}
server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
base = "http://127.0.0.1:%d" % address[1]
threading.Thread(target=accept, daemon=True).start()


def stopped(ask, path):
    try:
        ask(path)
    except Exception:
        return "stopped"
    return "ran on"


with ThreadPoolExecutor(12) as threads:
    rows = {
        name: [
            (path, threads.submit(stopped, ask, path))
            for path in ("/silent", "/stalls", "/drips")
        ]
        for name, ask in knobs.items()
    }
    for name, row in rows.items():
        print(name.ljust(16), *(f" {path} {end.result()}" for path, end in row))
