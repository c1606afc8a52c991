import threading
import urllib.request
from http.client import RemoteDisconnected
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.headers["User-Agent"].startswith("Python-urllib"):
            return  # what "return 444;" does in nginx: close, say nothing
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
for headers in ({}, {"User-Agent": "price-bot/1.0 (+https://example.com/bot)"}):
    request = urllib.request.Request(url, headers=headers)
    try:
        print(urllib.request.urlopen(request).status, headers)
    except RemoteDisconnected as error:
        print(type(error).__name__, headers)
