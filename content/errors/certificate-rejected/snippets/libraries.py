import asyncio
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

import aiohttp
import httpx
import requests
import urllib3

folder = tempfile.TemporaryDirectory()
pem = sys.argv[1] if sys.argv[1:] else f"{folder.name}/site.pem"
tried = []


def serve(listener):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    while True:
        connection, _ = listener.accept()
        tried.append(connection)
        try:
            with context.wrap_socket(connection, server_side=True) as tls:
                tls.recv(65536)
                tls.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
        except OSError:
            pass  # the client's alert


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        await session.get(url)


def with_urllib3(url):
    urllib3.PoolManager().request("GET", url)


CLIENTS = {
    requests: requests.get,
    urllib3: with_urllib3,
    httpx: httpx.get,
    aiohttp: lambda url: asyncio.run(with_aiohttp(url)),
}


def ask_all(host):
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener,), daemon=True).start()
    port = listener.getsockname()[1]
    for library, ask in CLIENTS.items():
        tried.clear()
        name = f"  {library.__name__} {library.__version__}"
        try:
            ask(f"https://{host}:{port}/")
            print(f"{name}: accepted")
        except Exception as error:
            print(f"{name}, tried {len(tried)}x: {type(error).__name__}")
            if "--words" in sys.argv:
                words = str(error).split(" (Caused by ")[-1]
                print("   ", words.replace(str(port), "…"))


if sys.argv[1:]:
    ask_all(sys.argv[2])  # the variables are set before the process starts
else:
    command = "openssl req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost"
    command += f" -addext subjectAltName=DNS:localhost -keyout {pem} -out {pem}"
    subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
    own, two = "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"
    for host, *names in (
        ["localhost"], ["localhost", own], ["localhost", two],
        ["127.0.0.1", own, two],
    ):
        print(host, "with", " and ".join(names) or "nothing set", flush=True)
        again = [sys.executable, __file__, pem, host]
        again += [] if len(names) == 1 else ["--words"]
        variables = dict.fromkeys(names, pem)
        subprocess.run(again, env={**os.environ, **variables})
