import http.client
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TIMED_OUT = (TimeoutError, socket.timeout)  # two classes before Python 3.10
done = set()


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        if self.path == "/closed-before":
            return  # the connection closes; nothing was done
        if self.path != "/busy":
            done.add(self.path)  # the work
        if self.path == "/closed-after":
            return  # the connection closes; no answer
        if self.path == "/silent":
            threading.Event().wait()  # for ever
        self.send_response(503 if self.path == "/busy" else 200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"do" if self.path == "/cut" else b"done")

    def log_message(self, *args):
        pass


def ask(port, path):
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
    try:
        client.request("POST", path)
        response = client.getresponse()
        response.read()
        return f"status {response.status}"
    except TIMED_OUT:
        return "TimeoutError"
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__
    finally:
        client.close()


with socket.create_server(("127.0.0.1", 0)) as nobody:
    closed = nobody.getsockname()[1]  # free again in a moment
print(f"/refused: {ask(closed, '/refused')}, work done: no")
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for path in ("/closed-before", "/closed-after", "/silent", "/cut", "/busy"):
    result = ask(server.server_port, path)
    print(f"{path}: {result}, work done: {'yes' if path in done else 'no'}")
