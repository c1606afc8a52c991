import os
import socket
import ssl
import subprocess
import tempfile

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost"
command += f" -addext subjectAltName=DNS:localhost -out {pem} -keyout {key}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
ours, theirs = socket.socketpair()

server = os.fork()
if server == 0:
    ours.close()
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(pem, key)
    try:
        tls = site.wrap_socket(theirs, server_side=True)
        tls.sendall(b"ready")
        while True:
            print("server got:", tls.recv(100).decode(), flush=True)
    except ssl.SSLError as error:
        print("server:", error.reason, flush=True)
        os._exit(0)

theirs.close()
context = ssl.create_default_context(cafile=pem)
tls = context.wrap_socket(ours, server_hostname="localhost")
tls.recv(100)

worker = os.fork()  # both processes now hold the same TLS connection
if worker == 0:
    tls.sendall(b"from the worker")
    os._exit(0)
os.waitpid(worker, 0)
tls.sendall(b"from the parent")
os.waitpid(server, 0)
try:
    tls.recv(100)
except ssl.SSLError as error:
    print("client:", error.reason)
