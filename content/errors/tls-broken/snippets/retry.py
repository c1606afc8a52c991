import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost"
command += f" -addext subjectAltName=DNS:localhost -out {pem} -keyout {key}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)


def serve():
    connection, _ = listener.accept()
    connection.recv(4096)  # reads the ClientHello ...
    connection.close()  # ... and hangs up without a word

    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(pem, key)
    connection, _ = listener.accept()  # by now the server is up again
    with site.wrap_socket(connection, server_side=True) as tls:
        print("server:", tls.recv(100).decode())


def connect(attempts=3):
    """Only this part is repeated: nothing of the request was sent yet."""
    for attempt in range(1, attempts + 1):
        client = socket.create_connection(listener.getsockname(), timeout=10)
        try:
            return context.wrap_socket(client, server_hostname="localhost")
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
            client.close()
            print(f"attempt {attempt}: {type(error).__name__}")
            if attempt == attempts:
                raise


listener = socket.create_server(("127.0.0.1", 0))
server = threading.Thread(target=serve)
server.start()

context = ssl.create_default_context(cafile=pem)
with connect() as tls:
    tls.sendall(b"order 1 book")
server.join()
