import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pip._vendor import urllib3  # pip carries a copy

opened = set()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        opened.add(self.client_address)
        time.sleep(0.5)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


def ask(pool, **options):
    try:
        pool.request("GET", "/", retries=False, **options)
        return "ok"
    except urllib3.exceptions.EmptyPoolError:
        return "EmptyPoolError"


def six_threads(title, pool, **options):
    opened.clear()
    began = time.monotonic()
    with ThreadPoolExecutor(6) as threads:
        jobs = [threads.submit(ask, pool, **options) for _ in range(6)]
    ends = [job.result() for job in jobs]
    ends = {end: ends.count(end) for end in sorted(ends, reverse=True)}
    seconds = round((time.monotonic() - began) * 2) / 2
    print(f"{title}: {ends}, connections: {len(opened)}, {seconds} s")


def pool(**options):
    return urllib3.HTTPConnectionPool("127.0.0.1", port, **options)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
port = server.server_port
threading.Thread(target=server.serve_forever, daemon=True).start()
one, six, two = pool(), pool(maxsize=6), pool(maxsize=2, block=True)
six_threads("as it is", one)
six_threads("again", one)
six_threads("maxsize=6", six)
six_threads("again", six)
print("num_connections:", one.num_connections, six.num_connections)
six_threads("maxsize=2, block=True", two)
six_threads("..., pool_timeout=0.1", two, pool_timeout=0.1)
