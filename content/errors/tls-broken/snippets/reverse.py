import http.client
import socket
import ssl
import subprocess
import tempfile
import threading

with tempfile.TemporaryDirectory() as folder:
    names = [f"{folder}/site.pem", f"{folder}/site.key"]
    command = "openssl req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost"
    words = command.split() + ["-out", names[0], "-keyout", names[1]]
    subprocess.run(words, check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*names)


def serve():
    connection, _ = listener.accept()
    try:
        context.wrap_socket(connection, server_side=True)
    except ssl.SSLError as error:
        print("server:", error.args[1].split(" (_ssl.c")[0])
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
server = threading.Thread(target=serve)
server.start()

# http:// to the port of https://
site = http.client.HTTPConnection(*listener.getsockname())
site.request("GET", "/")
server.join()
try:
    print("client:", site.getresponse().status)
except OSError as error:
    print("client:", type(error).__name__)
