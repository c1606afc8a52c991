import contextlib
import http.client
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        # A device that reboots, a test server that is told to stop.
        threading.Thread(target=self.server.shutdown).start()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever)
thread.start()
client = http.client.HTTPConnection("127.0.0.1", server.server_port)
client.request("POST", "/shutdown")
with contextlib.suppress(http.client.RemoteDisconnected):
    client.getresponse()  # no answer is the answer
client.close()
thread.join()
print("the server has stopped")
