import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from pip._vendor import requests, urllib3  # pip carries a copy of both
from pip._vendor.urllib3.util.retry import Retry


class Handler(BaseHTTPRequestHandler):
    def answer(self):
        times.append(time.monotonic())
        if self.path == "/closed":
            return
        self.send_response(503)
        if self.path == "/503-after":
            self.send_header("Retry-After", "1")
        self.end_headers()

    do_GET = do_POST = answer

    def log_message(self, *args):
        pass


def pool(method, url, retries=None):
    urllib3.PoolManager().request(method, url, retries=retries)


def tuned(method, url):
    pool(method, url, Retry(2, backoff_factor=0.5, status_forcelist=[503]))


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = "http://127.0.0.1:%d" % server.server_port
for title, ask in (
    ("requests", requests.request),
    ("urllib3", pool),
    ("urllib3, Retry(2, ...)", tuned),
):
    for path in ("/closed", "/503", "/503-after"):
        for method in ("GET", "POST"):
            times = []
            try:
                ask(method, base + path)
            except (requests.RequestException, urllib3.exceptions.HTTPError):
                pass
            pauses = [round(b - a) for a, b in zip(times, times[1:])]
            if method == "GET" or pauses:
                what = f"{title}: {method} {path}"
                print(f"{what}: {len(times)}, pauses {pauses}")
