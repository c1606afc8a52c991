import random
import threading
import time
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError
from urllib.request import urlopen

AGAIN = (408, 429, 500, 502, 503, 504)


def retry_after(error):
    """The header holds a number of seconds or a date."""
    value = error.headers["Retry-After"] if hasattr(error, "headers") else None
    if value is None or value.isdigit():
        return float(value or 0)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return 0.0  # neither: as if it were not there


def get(url, attempts=5, base=0.1, most=2.0, total=8.0):
    ends = time.monotonic() + total
    for attempt in range(1, attempts + 1):
        try:
            left = max(0.001, ends - time.monotonic())
            with urlopen(url, timeout=left) as response:
                return response.read()
        except (OSError, HTTPException) as error:
            status = getattr(error, "code", type(error).__name__)
            if isinstance(error, HTTPError) and status not in AGAIN:
                raise  # it will not get better
            least, cap = retry_after(error), min(most, base * 2**attempt)
            pause = least + random.uniform(0, cap)  # full jitter
            print(f"  {status}; pause from {least:g} to {least + cap:g} s")
            if attempt == attempts or time.monotonic() + pause > ends:
                raise  # enough
        time.sleep(pause)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        status, value = script.pop(0)
        if status:  # else: close without an answer
            self.send_response(status)
            self.send_header("Retry-After", value)
            self.end_headers()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
past = "Sun, 06 Nov 1994 08:49:37 GMT"
for script in (
    [(0, ""), (502, past), (429, "1"), (200, "0")],
    [(503, "3600")],  # longer than we are willing to wait
    [(404, "0")],
):
    try:
        print("  answer:", get("http://127.0.0.1:%d/" % server.server_port))
    except HTTPError as error:
        print("  given up:", error.code)
