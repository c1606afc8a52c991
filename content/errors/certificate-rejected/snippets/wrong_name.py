import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()


def issue(name, more=""):
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN={name} -keyout {name}.key -out {name}.pem {more}"
    quiet = subprocess.DEVNULL
    words = command.split()
    subprocess.run(words, cwd=folder.name, check=True, stderr=quiet)


def serve(connection, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    path = f"{folder.name}/{name}"
    context.load_cert_chain(f"{path}.pem", f"{path}.key")
    try:
        context.wrap_socket(connection, server_side=True).close()
    except ssl.SSLError:
        connection.close()


def check(name, asked):
    client, server = socket.socketpair()
    thread = threading.Thread(target=serve, args=(server, name))
    thread.start()
    # Trusted in every case: only the name is in question.
    context = ssl.create_default_context(cafile=f"{folder.name}/{name}.pem")
    try:
        context.wrap_socket(client, server_hostname=asked).close()
        print(f"{asked}: accepted")
    except ssl.SSLCertVerificationError as error:
        print(f"{asked}: {error.verify_code} {error.verify_message}")
        client.close()
    thread.join()


print("names: shop.test, *.shop.test")
issue("site", "-addext subjectAltName=DNS:shop.test,DNS:*.shop.test")
for asked in ("shop.test", "www.shop.test", "a.b.shop.test", "127.0.0.1"):
    check("site", asked)
print("names: IP 127.0.0.1")
issue("address", "-addext subjectAltName=IP:127.0.0.1")
check("address", "127.0.0.1")
print("no names, subject: CN=shop.test")
issue("shop.test")
check("shop.test", "shop.test")
