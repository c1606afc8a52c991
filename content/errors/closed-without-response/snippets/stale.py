import http.client
import select
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        self.send_response(204)
        self.end_headers()
        self.close_connection = True  # will close, and has not said so

    do_GET = do_POST = answer

    def log_message(self, *args):
        pass


class Server(ThreadingHTTPServer):
    def shutdown_request(self, request):
        super().shutdown_request(request)
        closed.release()


def call_again(title, method, body=None, look_first=False):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    connection.request("GET", "/")
    connection.getresponse().read()
    closed.acquire()  # the server has closed, and nobody tells us
    if look_first and select.select([connection.sock], [], [], 0)[0]:
        connection.close()  # idle, yet readable: the end, so a new one
    try:
        connection.request(method, "/", body)
        print(f"{title}: {connection.getresponse().status}")
    except ConnectionError as error:
        print(f"{title}: {type(error).__name__}")
    connection.close()


closed = threading.Semaphore(0)
server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
call_again("GET", "GET")
call_again("POST with a body", "POST", b"x")
call_again("POST, looked first", "POST", b"x", look_first=True)
