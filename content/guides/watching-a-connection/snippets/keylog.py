import os
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, keys = folder.name + "/both.pem", folder.name + "/keys.txt"
command = f"openssl req -x509 -newkey rsa:2048 -noenc -keyout {pem}"
command += f" -out {pem}.crt -subj /CN=localhost"
command += " -addext subjectAltName=DNS:localhost"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)


def serve(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem + ".crt", pem)
    with context.wrap_socket(connection, server_side=True) as tls:
        tls.sendall(b"hello")


def talk(title, context):
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=serve, args=[theirs])
    thread.start()
    context.load_verify_locations(pem + ".crt")
    with context.wrap_socket(ours, server_hostname="localhost") as tls:
        tls.recv(100)
    thread.join()
    lines = []
    if os.path.exists(keys):
        with open(keys) as file:
            lines = [line.split()[0] for line in file if line[0] != "#"]
        os.truncate(keys, 0)
    print(f"{title}: {len(lines)} lines", *sorted(lines), sep="\n  ")


os.environ["SSLKEYLOGFILE"] = keys  # in the shell, before the program starts
talk("create_default_context()", ssl.create_default_context())
talk("SSLContext()", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.keylog_filename = keys
talk("SSLContext(), keylog_filename", context)
