import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()


def issue(name, more):
    """Let OpenSSL 3 write name.key and name.pem."""
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -keyout {name}.key -out {name}.pem {more}"
    quiet = subprocess.DEVNULL
    words = command.split()
    subprocess.run(words, cwd=folder.name, check=True, stderr=quiet)


def serve():
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(f"{folder.name}/site.pem", f"{folder.name}/site.key")
    connection, _ = listener.accept()
    try:
        with site.wrap_socket(connection, server_side=True) as tls:
            tls.sendall(b"welcome")
    except ssl.SSLError:
        connection.close()  # the client turned the certificate down


issue("ca", "-subj /CN=Company-CA -addext keyUsage=critical,keyCertSign")
name = "-subj /CN=localhost -addext subjectAltName=DNS:localhost"
name += " -addext basicConstraints=CA:false"
issue("site", f"{name} -CA ca.pem -CAkey ca.key")
listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()

context = ssl.create_default_context()
with socket.create_connection(listener.getsockname()) as client:
    with context.wrap_socket(client, server_hostname="localhost") as tls:
        print(tls.recv(100).decode())
