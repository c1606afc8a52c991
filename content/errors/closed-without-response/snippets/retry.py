import http.client
import random
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")


def ask(connection, method, path, key=None, attempts=4):
    headers = {"Idempotency-Key": key} if key else {}
    for attempt in range(1, attempts + 1):
        try:
            connection.request(method, path, headers=headers)
            response = connection.getresponse()
            response.read()
            return response.status
        except ConnectionError:
            connection.close()  # the next attempt has a new connection
            again = method in IDEMPOTENT or key is not None
            if attempt == attempts or not again:
                raise
        time.sleep(random.uniform(0, 0.05 * 2**attempt))  # full jitter


class Handler(BaseHTTPRequestHandler):
    def answer(self):
        requests.append(self.path)
        key = self.headers["Idempotency-Key"]
        if self.command == "POST" and (key is None or key not in seen):
            charges.append(self.path)  # the work is done ...
            seen.add(key)
        if len(requests) < 2:
            return  # ... and the first answer gets lost
        self.send_response(200)
        self.end_headers()

    do_GET = do_POST = answer

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for method, key in (("GET", None), ("POST", None), ("POST", "order-7")):
    requests, charges, seen = [], [], set()
    client = http.client.HTTPConnection("127.0.0.1", server.server_port)
    try:
        result = ask(client, method, "/", key)
    except ConnectionError as error:
        result = type(error).__name__
    print(f"{method}, key {key}: {result}")
    print(f"  requests {len(requests)}, charges {len(charges)}")
    client.close()
