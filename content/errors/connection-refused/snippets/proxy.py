import http.server
import os
import socket
import threading
import urllib.error
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()

    def log_message(self, format, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"

gone = socket.socket()  # a proxy that is not running
gone.bind(("127.0.0.1", 0))
os.environ["http_proxy"] = "http://127.0.0.1:%d" % gone.getsockname()[1]
os.environ.pop("no_proxy", None)

try:
    urllib.request.urlopen(url, timeout=5)
except urllib.error.URLError as error:
    print("by the proxy of the environment:", error.reason)

direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
print("without a proxy:", direct.open(url, timeout=5).status)

os.environ["no_proxy"] = "127.0.0.1"
print("with no_proxy:", urllib.request.urlopen(url, timeout=5).status)
