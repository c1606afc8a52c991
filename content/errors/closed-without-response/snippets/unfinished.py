import http.client
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    timeout = 0.3  # without a byte for so long: give up

    def do_POST(self):
        wanted = int(self.headers["Content-Length"])
        self.rfile.read(wanted)
        self.send_response(204)
        self.end_headers()

    def log_message(self, format, *args):
        if format.startswith("Request timed out"):
            print("server log: Request timed out")


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
text = "tên tôi là An"
for length in (len(text.encode()), len(text.encode()) + 1):
    client = http.client.HTTPConnection("127.0.0.1", server.server_port)
    headers = {"Content-Length": str(length)}
    client.request("POST", "/", text.encode(), headers)
    try:
        print(f"Content-Length {length}: {client.getresponse().status}")
    except http.client.RemoteDisconnected as error:
        print(f"Content-Length {length}: {type(error).__name__}")
    client.close()
