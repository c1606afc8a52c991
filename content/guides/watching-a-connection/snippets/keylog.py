import pathlib
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
keys = pathlib.Path(folder.name, "keys.log")
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
command += " -subj /CN=localhost -addext subjectAltName=DNS:localhost"
command += f" -out {pem} -keyout {key}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
site.load_cert_chain(pem, key)


def serve():
    connection, _ = listener.accept()
    with site.wrap_socket(connection, server_side=True) as tls:
        tls.sendall(b"secret")


context = ssl.create_default_context(cafile=pem)
context.keylog_filename = str(keys)
with socket.create_server(("127.0.0.1", 0)) as listener:
    threading.Thread(target=serve).start()
    client = socket.create_connection(listener.getsockname())
    with context.wrap_socket(client, server_hostname="localhost") as tls:
        print(tls.recv(100))
for line in sorted(keys.read_text().splitlines()):
    if not line.startswith("#"):
        label, client_random, secret = line.split()
        print(label, len(client_random), len(secret))
