import asyncio
import socket
import subprocess
import threading

import aiohttp
import httpx
import requests
import urllib3

CLAUSES = (OSError, ConnectionError)
server = socket.create_server(("127.0.0.1", 0))
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
asked = 0


def take_away():
    """Each client's socket is destroyed while it waits for the answer."""
    global asked
    while True:
        connection, (host, port) = server.accept()
        connection.recv(1000)
        asked += 1
        kill = ["ss", "-tK", "src", f"{host}:{port}"]
        subprocess.run(kill, stdout=subprocess.DEVNULL)


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None and not isinstance(error, TypeError):
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        error = error.__cause__ or error.__context__
    return " <- ".join(dict.fromkeys(names))


async def with_streams():
    reader, writer = await asyncio.open_connection(*server.getsockname())
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    await reader.read()


async def with_aiohttp():
    async with aiohttp.ClientSession() as session:
        await session.get(url)


CLIENTS = {
    requests: lambda: requests.get(url),
    urllib3: lambda: urllib3.PoolManager().request("GET", url),
    httpx: lambda: httpx.get(url),
    aiohttp: lambda: asyncio.run(with_aiohttp()),
    asyncio: lambda: asyncio.run(with_streams()),
}

threading.Thread(target=take_away, daemon=True).start()
for library, ask in CLIENTS.items():
    asked = 0
    try:
        ask()
    except Exception as error:
        version = getattr(library, "__version__", "streams")
        print(f"{library.__name__} {version}, sent: {asked}")
        print(" ", chain(error))
        print(" ", str(error).split(" (Caused by ")[-1])
        caught = [c.__name__ for c in CLAUSES if isinstance(error, c)]
        print("  caught by except", " or ".join(caught) or "neither")
