import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keep the connection after an answer ...
    timeout = 0.2  # ... but no longer than this without a request

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *args):
        pass


class Server(ThreadingHTTPServer):
    def shutdown_request(self, request):
        super().shutdown_request(request)
        idle_limit_reached.set()


def get(path):
    connection.request("GET", path)
    return connection.getresponse().read().decode()


idle_limit_reached = threading.Event()
server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
print("request 1:", get("/"))
idle_limit_reached.wait()  # your program is busy with something else
print("request 2:", get("/"))
