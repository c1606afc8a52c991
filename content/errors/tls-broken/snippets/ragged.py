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
site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
site.load_cert_chain(pem, key)
context = ssl.create_default_context(cafile=pem)


def serve():
    for _ in range(3):
        connection, _ = listener.accept()
        with site.wrap_socket(connection, server_side=True) as tls:
            tls.sendall(b"half an ans")
            tls.shutdown(socket.SHUT_WR)  # FIN, but no close_notify
            tls.recv(100)


def meet(title, last, **how):
    client = socket.create_connection(listener.getsockname())
    with context.wrap_socket(client, server_hostname="localhost", **how) as tls:
        print(f"{title}\n  {tls.recv(100)}")
        try:
            print(f"  {last(tls)}")
        except ssl.SSLEOFError as error:
            print(f"  {type(error).__name__} {error.reason}")


def read(tls):
    return tls.recv(100)


def say_goodbye(tls):
    return type(tls.unwrap()).__name__


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
meet("recv", read)
meet("recv, suppress_ragged_eofs=False", read, suppress_ragged_eofs=False)
meet("unwrap", say_goodbye)
