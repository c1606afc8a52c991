import http.client
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        received.append(len(body))
        if len(received) == 1:
            return  # the first answer gets lost
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


def upload(file, rewind):
    for _ in range(2):
        if rewind:
            file.seek(0)
        rest = file.read()  # from where the last attempt stopped
        client = http.client.HTTPConnection("127.0.0.1", server.server_port)
        try:
            client.request("PUT", "/backup", body=rest)
            return client.getresponse().status
        except ConnectionError:
            pass
        finally:
            client.close()


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with tempfile.TemporaryFile() as file:
    file.write(b"x" * 1000)
    for rewind in (False, True):
        file.seek(0)
        received = []
        print(f"rewind {rewind}: status {upload(file, rewind)}, {received}")
