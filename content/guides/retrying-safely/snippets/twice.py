import http.client
import threading
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        key = self.headers["Idempotency-Key"]
        known = key is not None and key in answers
        if not known:
            payments.append(key)  # the work
            answers[key] = f"payment {len(payments)}"
        requests.append(key)
        if len(requests) == 1:
            return  # the first answer gets lost
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answers[key].encode())

    def log_message(self, *args):
        pass


def pay(headers, attempts=3):
    for attempt in range(1, attempts + 1):
        client = http.client.HTTPConnection("127.0.0.1", server.server_port)
        try:
            client.request("POST", "/pay", headers=headers())
            return client.getresponse().read().decode()
        except ConnectionError:
            if attempt == attempts:
                raise
        finally:
            client.close()


def new_key():
    return {"Idempotency-Key": str(uuid.uuid4())}


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
one_key = new_key()  # made once, before the first attempt
for title, headers in (
    ("no key", dict),
    ("a new key for each attempt", new_key),
    ("one key for the purchase", lambda: one_key),
):
    requests, payments, answers = [], [], {}
    answer = pay(headers)
    print(f"{title}: {answer}; payments made: {len(payments)}")
