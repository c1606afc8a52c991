import os
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
CA = f"{folder.name}/ca.pem"


def issue(name, more):
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN={name} -keyout {name}.key -out {name}.pem {more}"
    quiet = subprocess.DEVNULL
    words = command.split()
    subprocess.run(words, cwd=folder.name, check=True, stderr=quiet)


def serve():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site = f"{folder.name}/site"
    context.load_cert_chain(f"{site}.pem", f"{site}.key")
    while True:
        connection, _ = listener.accept()
        try:
            context.wrap_socket(connection, server_side=True).close()
        except ssl.SSLError:
            connection.close()


def check(how, load=None, **variables):
    os.environ.update(variables)  # read when the context is made
    try:
        context = ssl.create_default_context()
        if load:
            context.load_verify_locations(load)
        with socket.create_connection(listener.getsockname()) as raw:
            context.wrap_socket(raw, server_hostname="localhost").close()
        print(f"{how}: accepted")
    except ssl.SSLCertVerificationError as error:
        print(f"{how}: {error.verify_code} {error.verify_message}")
    except OSError as error:
        print(f"{how}: {type(error).__name__}")
    for variable in variables:
        del os.environ[variable]


issue("ca", "-addext keyUsage=critical,keyCertSign")
names = "-addext subjectAltName=DNS:localhost"
plain = "-addext basicConstraints=CA:false"
issue("site", f"{names} {plain} -CA ca.pem -CAkey ca.key")
listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()

check("nothing set")
check("REQUESTS_CA_BUNDLE", REQUESTS_CA_BUNDLE=CA)
check("SSL_CERT_FILE", SSL_CERT_FILE=CA)
check("SSL_CERT_FILE, no such file", SSL_CERT_FILE="missing.pem")
check("load_verify_locations", load=CA)
check("load_verify_locations, no such file", load="missing.pem")
