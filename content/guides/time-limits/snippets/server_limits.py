import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REQUEST = b"GET / HTTP/1.0\r\n\r\n"  # 18 bytes


class Handler(BaseHTTPRequestHandler):
    timeout = 1  # None if you do not set it: no limit at all

    def do_GET(self):
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


def visit(pause):
    with socket.create_connection(server.server_address) as client:
        if pause is None:
            client.sendall(REQUEST[:5])  # and nothing more
        else:
            for byte in REQUEST:
                client.sendall(bytes([byte]))
                time.sleep(pause)
        answer = client.recv(100).split(b"\r\n")[0]
        return answer.decode() or "closed without an answer"


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("the request stops:", visit(None))
print("a byte every 0.15 s, 2.7 s in all:", visit(0.15))
