import http.client
import http.server
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"only this")

    def log_message(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return "today"

    def version_string(self):
        return "own"


with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.handle_request).start()
    client = http.client.HTTPConnection(*server.server_address)
    client.set_debuglevel(1)
    client.request("GET", "/report")
    response = client.getresponse()
    try:
        response.read()
    except http.client.IncompleteRead as error:
        print(type(error).__name__, len(error.partial), error.expected)
