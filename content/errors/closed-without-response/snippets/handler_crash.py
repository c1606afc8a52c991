import sys
import threading
import urllib.request
from http.client import RemoteDisconnected
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        users = {"an": 1}
        number = users[self.path.strip("/")]  # KeyError for the others
        self.send_response(200)
        self.end_headers()
        self.wfile.write(str(number).encode())

    def log_message(self, *args):
        pass


class Server(HTTPServer):
    def handle_error(self, request, client_address):
        # Instead of a traceback: short, so that it is easy to see here.
        print("server log:", repr(sys.exc_info()[1]))


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for name in ("an", "binh"):
    try:
        url = f"http://127.0.0.1:{server.server_port}/{name}"
        print("client:", urllib.request.urlopen(url).read().decode())
    except RemoteDisconnected as error:
        print("client:", repr(error))
