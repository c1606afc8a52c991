import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError
from urllib.request import urlopen


class Budget:
    """Every call puts in a tenth of a retry; every retry takes out one."""

    def __init__(self, most=10, share=0.1):
        self.most, self.share, self.tokens = most, share, most

    def call(self, url, attempts=3):
        self.tokens = min(self.most, self.tokens + self.share)
        for attempt in range(1, attempts + 1):
            try:
                return urlopen(url, timeout=5).close()
            except HTTPError as error:
                error.close()
                if attempt == attempts or self.tokens < 1:
                    raise
                self.tokens -= 1


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        requests.append(self.path)
        fails = self.path == "/down" or len(requests) % 20 == 0
        self.send_response(503 if fails else 200)
        self.end_headers()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for title, budget in (("no budget", Budget(10**9)), ("budget", Budget())):
    for path in ("/one-in-20-fails", "/down"):
        requests, failed = [], 0
        for _ in range(100):
            try:
                budget.call(f"http://127.0.0.1:{server.server_port}{path}")
            except HTTPError:
                failed += 1
        total = len(requests)
        print(f"{title}, {path}: 100 calls, {failed} failed, {total} requests")
