import asyncio
import socket
import threading
import urllib.request

import aiohttp
import httpx
import requests
import urllib3

ANSWERS = {
    "cut": b"",
    "plain": b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "alert": bytes([21, 3, 3, 0, 2, 2, 40]),  # fatal, handshake_failure
    "silent": None,
}
asked, held, answer = [], [], ANSWERS["silent"]


def serve():
    while True:
        connection, _ = server.accept()
        connection.recv(65536)  # the ClientHello
        asked.append(connection)
        if answer is None:
            held.append(connection)
        else:
            connection.sendall(answer)
            connection.close()


def name(error):
    return f"{type(error).__module__.split('.')[0]}.{type(error).__name__}"


def root(error):
    inner = error.__cause__ or error.__context__
    return error if inner is None else root(inner)


async def with_asyncio(url, timeout):
    host, port = url[8:-1].split(":")
    opening = asyncio.open_connection(host, port, ssl=True)
    await asyncio.wait_for(opening, timeout)


async def with_aiohttp(url, timeout):
    limits = aiohttp.ClientTimeout(timeout)
    async with aiohttp.ClientSession(timeout=limits) as session:
        await session.get(url)


def with_urllib3(url, timeout):
    urllib3.PoolManager().request("GET", url, timeout=timeout)


CLIENTS = {
    "urllib": urllib.request.urlopen,
    "asyncio": lambda url, timeout: asyncio.run(with_asyncio(url, timeout)),
    f"requests {requests.__version__}": requests.get,
    f"urllib3 {urllib3.__version__}": with_urllib3,
    f"httpx {httpx.__version__}": httpx.get,
    f"aiohttp {aiohttp.__version__}":
        lambda url, timeout: asyncio.run(with_aiohttp(url, timeout)),
}

server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
port = server.getsockname()[1]
for client, ask in CLIENTS.items():
    print(client)
    for title, answer in ANSWERS.items():
        asked.clear()
        try:
            ask(f"https://127.0.0.1:{port}/", timeout=1)
        except Exception as error:
            names = dict.fromkeys((name(error), name(root(error))))
            print(f"  {title}, tried {len(asked)}x:", " <- ".join(names))
            if title == "alert" or name(error) == "aiohttp.ClientConnectorError":
                words = str(error).split(" (Caused by ")[-1]
                print("   ", words.replace(str(port), "…"))
