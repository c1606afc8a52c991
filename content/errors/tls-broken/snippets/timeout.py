import http.server
import socket
import ssl
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request

with tempfile.TemporaryDirectory() as folder:
    pem, key = f"{folder}/cert.pem", f"{folder}/key.pem"
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN=a -addext subjectAltName=DNS:localhost"
    command += f" -out {pem} -keyout {key}"
    subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(pem, key)
    trust = ssl.create_default_context(cafile=pem)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def ask(title, timeout, **how):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = site.wrap_socket(server.socket, server_side=True, **how)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.create_connection(server.server_address):  # says nothing
        url = f"https://localhost:{server.server_port}/"
        try:
            answer = urllib.request.urlopen(url, timeout=timeout, context=trust)
            print(f"{title}: {answer.status}")
        except (urllib.error.URLError, OSError) as error:
            print(f"{title}: {getattr(error, 'reason', error)!r}")


ask("handshake inside accept()", 1)
ask("handshake in its own thread", 10, do_handshake_on_connect=False)
