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
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(*names)


def serve():
    connection, _ = listener.accept()
    try:
        site.wrap_socket(connection, server_side=True)
    except ssl.SSLError as error:
        print("  server:", error.reason)
        connection.close()


def attempt(title, client):
    print(title)
    client.check_hostname = False
    server = threading.Thread(target=serve)
    server.start()
    with socket.create_connection(listener.getsockname()) as connection:
        try:
            client.wrap_socket(connection, server_hostname="localhost")
        except ssl.SSLError as error:
            server.join()
            print("  client:", error.reason)


listener = socket.create_server(("127.0.0.1", 0))
site.minimum_version = ssl.TLSVersion.TLSv1_3
old = ssl.create_default_context()
old.maximum_version = ssl.TLSVersion.TLSv1_2
attempt("client up to 1.2, server from 1.3", old)

site.minimum_version = ssl.TLSVersion.TLSv1_2
site.maximum_version = ssl.TLSVersion.TLSv1_2
site.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384")
other = ssl.create_default_context()
other.set_ciphers("ECDHE-RSA-CHACHA20-POLY1305")
attempt("no cipher in common", other)

new = ssl.create_default_context()
new.minimum_version = ssl.TLSVersion.TLSv1_3
attempt("client from 1.3, server up to 1.2", new)
