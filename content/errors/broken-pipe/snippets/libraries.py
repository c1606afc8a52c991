import asyncio
import logging
import socket
import threading

import aiohttp
import httpx
import requests
import urllib3

# Else aiohttp's writer logs “Future exception was never retrieved” as well.
logging.getLogger("asyncio").disabled = True

UPLOAD = bytes(50_000_000)
ANSWER = b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n"


def chain(error):
    """From the error that was caught to the system's or http.client's own."""
    names = []
    while error is not None:
        kind = type(error)
        number = getattr(error, "errno", None) or ""
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__name__}({number})")
        found = kind.__module__ in ("builtins", "http.client")
        error = None if found else error.__cause__ or error.__context__
    return " <- ".join(dict.fromkeys(names)).replace("()", "")


async def with_httpx(url):
    async with httpx.AsyncClient() as client:
        return (await client.post(url, content=UPLOAD)).status_code


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=UPLOAD) as response:
            return response.status


CLIENTS = {
    f"requests {requests.__version__}": lambda url: requests.post(
        url, UPLOAD
    ).status_code,
    f"urllib3 {urllib3.__version__}": lambda url: urllib3.PoolManager()
    .request("POST", url, body=UPLOAD)
    .status,
    f"httpx {httpx.__version__}": lambda url: httpx.post(
        url, content=UPLOAD
    ).status_code,
    "httpx, asynchronous": lambda url: asyncio.run(with_httpx(url)),
    f"aiohttp {aiohttp.__version__}": lambda url: asyncio.run(with_aiohttp(url)),
}


def serve(server, answer):
    connection, _ = server.accept()
    connection.recv(1000)
    connection.sendall(answer)
    connection.shutdown(socket.SHUT_WR)
    connection.close()  # with most of the upload unread


with socket.create_server(("127.0.0.1", 0)) as server:
    url = "http://127.0.0.1:%d/" % server.getsockname()[1]
    for name, upload in CLIENTS.items():
        for answer in b"", ANSWER:
            threading.Thread(target=serve, args=(server, answer)).start()
            try:
                result = upload(url)
            except Exception as error:
                result = chain(error)
            print(f"{name}, {'with' if answer else 'no'} answer:\n  {result}")
