import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pip._vendor import requests, urllib3  # pip carries a copy of both

opened = set()
BODY = b"x" * 1000


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        opened.add(self.client_address)
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *args):
        pass


def three(title, ask):
    opened.clear()
    kept = []  # as a cache or a list of open downloads would
    try:
        for _ in range(3):
            kept.append(ask())
        end = "ok"
    except urllib3.exceptions.EmptyPoolError:
        end = "EmptyPoolError"
    print(f"{title}: {end}, connections: {len(opened)}")


def status():
    return session.get(url, stream=True)


def closed():
    with session.get(url, stream=True) as response:
        return response.status_code


def drained():
    response = pool.request("GET", "/", preload_content=False)
    response.drain_conn()


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.handle_error = lambda *_: None  # a client that leaves early
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d/" % server.server_port
session = requests.Session()
three("requests.get", lambda: requests.get(url))
three("session.get", lambda: session.get(url))
three("session.get, stream, only the status", status)
three("session.get, stream, with", closed)
pool = urllib3.HTTPConnectionPool(*server.server_address, maxsize=2, block=True)
three("block=True, drain_conn()", drained)
three(
    "block=True, only the status",
    lambda: pool.request("GET", "/", preload_content=False, pool_timeout=1),
)
