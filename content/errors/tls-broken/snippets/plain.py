import http.client
import http.server
import ssl
import subprocess
import tempfile
import threading

with tempfile.TemporaryDirectory() as folder:
    pem, key = f"{folder}/cert.pem", f"{folder}/key.pem"
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN=localhost -out {pem} -keyout {key}"
    subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(pem, key)


class Log(http.server.BaseHTTPRequestHandler):
    def send_error(self, code, message=None, explain=None):
        seen.append(int(code))
        super().send_error(code, message, explain)

    def log_message(self, *_):
        pass


class Secure(http.server.HTTPServer):
    def get_request(self):
        connection, address = self.socket.accept()
        try:
            return site.wrap_socket(connection, server_side=True), address
        except ssl.SSLError as error:
            connection.close()
            seen.append(error.reason)
            raise


def meet(title, server, client):
    print(title)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    request = client("127.0.0.1", server.server_port)
    try:
        request.request("GET", "/")
        request.getresponse()
    except OSError as error:
        print("  client:", type(error).__name__, getattr(error, "reason", ""))
    thread.join()
    print("  server:", seen.pop())


seen = []
here = ("127.0.0.1", 0)
plain, secure = http.server.HTTPServer(here, Log), Secure(here, Log)
meet("https:// to a server without TLS", plain, http.client.HTTPSConnection)
meet("http:// to a server with TLS", secure, http.client.HTTPConnection)
