import http.server
import ssl
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Server(http.server.HTTPServer):
    def handle_error(self, *_):
        pass  # the client hung up


def why(url):
    try:
        urllib.request.urlopen(url, timeout=5)
    except urllib.error.HTTPError as error:
        return f"answered: {error.code}"
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            verdict = error.reason
            return f"refused: {verdict.verify_code} {verdict.verify_message}"
        raise


with tempfile.TemporaryDirectory() as folder:
    key, pem = f"{folder}/key.pem", f"{folder}/cert.pem"
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=a"
    command += f" -addext subjectAltName=DNS:localhost -keyout {key} -out {pem}"
    subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)

server = Server(("127.0.0.1", 0), Handler)
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(why(f"https://localhost:{server.server_port}/"))

family = ssl.SSLCertVerificationError.__mro__
print(" < ".join(each.__name__ for each in family))
