import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def ask(url, tries):
    for attempt in range(1, tries + 1):
        try:
            with urlopen(Request(url, method="PUT"), timeout=5) as response:
                return response.status
        except HTTPError as error:
            error.close()
            if error.code != 503 or attempt == tries:
                return error.code


def service(name, tries, behind=None):
    """A service that needs the one behind it; the last one is down."""
    seen[name] = 0

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self):
            seen[name] += 1
            self.send_response(ask(behind, tries) if behind else 503)
            self.end_headers()

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return "http://127.0.0.1:%d/" % server.server_port


for inner, outer in (
    (3, 3),  # every layer tries three times
    (1, 3),  # only the outermost does
):
    seen = {}
    database = service("database", 0)
    orders = service("orders", inner, database)
    gateway = service("gateway", inner, orders)
    print("one click, status", ask(gateway, outer), "requests", seen)
