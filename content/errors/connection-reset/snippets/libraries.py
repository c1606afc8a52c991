import asyncio
import socket
import struct
import threading

import aiohttp
import httpx
import requests
import urllib3


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None:
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        found = isinstance(error, ConnectionResetError)
        error = None if found else error.__cause__ or error.__context__
    return " <- ".join(dict.fromkeys(names))


async def with_httpx(url):
    async with httpx.AsyncClient() as client:
        await client.get(url)


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        await session.get(url)


CLIENTS = {
    f"requests {requests.__version__}": requests.get,
    f"urllib3 {urllib3.__version__}": lambda url: urllib3.PoolManager().request(
        "GET", url
    ),
    f"httpx {httpx.__version__}": httpx.get,
    "httpx, asynchronous": lambda url: asyncio.run(with_httpx(url)),
    f"aiohttp {aiohttp.__version__}": lambda url: asyncio.run(with_aiohttp(url)),
}
asked = []


def serve(server):
    while True:
        connection, _ = server.accept()
        asked.append(connection.recv(10000))
        linger = struct.pack("ii", 1, 0)  # close() sends a reset
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        connection.close()


server = socket.create_server(("127.0.0.1", 0))
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
threading.Thread(target=serve, args=(server,), daemon=True).start()
for name, ask in CLIENTS.items():
    asked.clear()
    try:
        ask(url)
    except Exception as error:
        print(f"{name}, sent {len(asked)}x: {chain(error)}")
        number = getattr(error, "errno", None)
        print(f"  errno {number}:", str(error).split(" (Caused by ")[-1] or "(empty)")
