import http.client
import http.server
import threading


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"welcome")

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()

site = http.client.HTTPConnection("127.0.0.1", server.server_port)
site.request("GET", "/")
print(site.getresponse().read().decode())
site.close()
server.shutdown()
