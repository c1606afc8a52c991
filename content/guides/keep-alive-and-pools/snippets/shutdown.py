import http.client
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5  # an idle connection must not keep its thread for ever

    def do_GET(self):
        print("taken", flush=True)
        time.sleep(1)  # the work
        self.send_response(204)
        if stopping.is_set():
            self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *args):
        pass


class Patient(ThreadingHTTPServer):
    daemon_threads = False  # server_close() waits for them


def serve(server):
    def stop(*_):
        stopping.set()
        threading.Thread(target=server.shutdown).start()  # not in this thread

    if way != "no handler":
        signal.signal(signal.SIGTERM, stop)
    print(server.server_port, flush=True)
    server.serve_forever()
    server.server_close()


def show(way):
    command = [sys.executable, __file__, way]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        port = int(child.stdout.readline())
        client = http.client.HTTPConnection("127.0.0.1", port)
        client.request("GET", "/")
        child.stdout.readline()  # the request has been taken
        child.terminate()
        try:
            answer = client.getresponse().status
        except ConnectionError as error:
            answer = type(error).__name__
        print(f"{way}: {answer}")


stopping = threading.Event()
way = sys.argv[1] if len(sys.argv) > 1 else ""
if way:
    kind = Patient if way == "daemon_threads = False" else ThreadingHTTPServer
    serve(kind(("127.0.0.1", 0), Handler))
else:
    for way in "no handler", "ThreadingHTTPServer", "daemon_threads = False":
        show(way)
