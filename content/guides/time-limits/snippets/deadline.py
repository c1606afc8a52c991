import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import Request, urlopen

TIMED_OUT = (TimeoutError, socket.timeout)  # two classes before Python 3.10


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        left = float(self.headers.get("X-Seconds-Left", "60"))
        ends = time.monotonic() + left
        for step in range(20):
            if time.monotonic() > ends:
                gave_up.wait()  # its clock may be a moment behind ours
                print("  server: stops, nobody waits any more")
                break
            time.sleep(0.1)  # a piece of the work
        else:
            print("  server: has done all the work, for nobody")
        finished.set()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d/" % server.server_port
for headers in ({}, {"X-Seconds-Left": "0.5"}):
    finished, gave_up = threading.Event(), threading.Event()
    print("headers:", headers)
    try:
        urlopen(Request(url, headers=headers), timeout=0.5)
    except TIMED_OUT:
        print("  client: gave up")
        gave_up.set()
    finished.wait()
