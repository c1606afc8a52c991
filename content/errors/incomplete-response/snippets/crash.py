import http.client
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


def rows():
    yield "1;one\n"
    yield "2;two\n"
    raise KeyError("price")  # a bug, found in the third row


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for row in rows():
            self.wfile.write(b"%x\r\n%s\r\n" % (len(row), row.encode()))
        self.wfile.write(b"0\r\n\r\n")  # "that was all": never sent

    def log_message(self, *args):
        pass


class Server(HTTPServer):
    def handle_error(self, request, client_address):
        print("server:", repr(sys.exc_info()[1]))


server = Server(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.handle_request)
thread.start()
connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
connection.request("GET", "/export.csv")
response = connection.getresponse()
thread.join()
print("client: status", response.status)
try:
    response.read()
except http.client.IncompleteRead as error:
    print("client:", repr(error), error.partial)
