import asyncio
import http.server
import threading
import urllib.request

import aiohttp
import httpx
import requests
import urllib3


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        server.asked += 1  # and it closes without a word

    do_POST = do_GET

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    asked = 0


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None and not isinstance(error, TypeError):
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        error = error.__cause__ or error.__context__
    return " <- ".join(names)


async def with_aiohttp(method, url):
    async with aiohttp.ClientSession() as session:
        await session.request(method, url)


def with_urllib(method, url):
    urllib.request.urlopen(urllib.request.Request(url, method=method))


CLIENTS = {
    urllib.request: with_urllib,
    requests: requests.request,
    urllib3: urllib3.PoolManager().request,
    httpx: httpx.request,
    aiohttp: lambda method, url: asyncio.run(with_aiohttp(method, url)),
}

server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d/" % server.server_port
for library, ask in CLIENTS.items():
    print(library.__name__, library.__version__)
    for method in ("GET", "POST"):
        server.asked = 0
        try:
            ask(method, url)
        except Exception as error:
            times = "once" if server.asked == 1 else f"{server.asked} times"
            print(f"  {method}, sent {times}:", chain(error))
            if method == "GET":
                print("   ", str(error).replace(str(server.server_port), "…"))
server.shutdown()
