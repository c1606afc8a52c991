import asyncio
import http.server
import threading

import aiohttp
import httpx
import requests
import urllib3


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        server.asked += 1
        self.send_response(200)
        if self.path == "/length":
            self.send_header("Content-Length", "100")
        else:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        # 4 of 100 bytes; or one chunk, and not the last
        self.wfile.write(b"half" if self.path == "/length" else b"4\r\nhalf\r\n")

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    asked = 0


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None and not isinstance(error, ValueError):
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        error = error.__cause__ or error.__context__
    return " <- ".join(names)


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.read()


CLIENTS = {
    requests: lambda url: requests.get(url).content,
    urllib3: lambda url: urllib3.PoolManager().request("GET", url).data,
    httpx: lambda url: httpx.get(url).content,
    aiohttp: lambda url: asyncio.run(with_aiohttp(url)),
}

server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d" % server.server_port
for library, ask in CLIENTS.items():
    print(library.__name__, library.__version__)
    for path in "/length", "/chunks":
        server.asked = 0
        try:
            body = ask(url + path)
            print(f"  {path}, sent {server.asked}x: no error, {body}")
        except Exception as error:
            print(f"  {path}, sent {server.asked}x: {chain(error)}")
            print("   ", str(error).split(" (Caused by ")[-1])
server.shutdown()
