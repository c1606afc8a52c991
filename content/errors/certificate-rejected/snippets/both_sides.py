import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()


def issue(name):
    """A self-signed certificate for localhost: name.key and name.pem."""
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN={name} -keyout {name}.key -out {name}.pem"
    command += " -addext subjectAltName=DNS:localhost"
    quiet = subprocess.DEVNULL
    words = command.split()
    subprocess.run(words, cwd=folder.name, check=True, stderr=quiet)


def pair(name):
    return f"{folder.name}/{name}.pem", f"{folder.name}/{name}.key"


def report(side, error):
    print(f"  {side}: {type(error).__name__} {error.reason}")


def serve(connection, wanted):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pair("server"))
    if wanted:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(pair(wanted)[0])
    try:
        with context.wrap_socket(connection, server_side=True) as tls:
            tls.sendall(b"welcome")
    except ssl.SSLError as error:
        seen.append(error)
        connection.close()


def meet(title, trusts=None, wanted=None, shows=None, name="localhost"):
    print(title)
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=serve, args=(theirs, wanted))
    thread.start()
    context = ssl.create_default_context()
    if trusts:
        context.load_verify_locations(pair(trusts)[0])
    if shows:
        context.load_cert_chain(*pair(shows))
    try:
        with context.wrap_socket(ours, server_hostname=name) as tls:
            print("  client:", tls.recv(100).decode())
    except ssl.SSLError as error:
        report("client", error)
        ours.close()
    thread.join()
    if seen:
        report("server", seen.pop())
    else:
        print("  server: no error")


seen = []
for each in ("server", "client", "other"):
    issue(each)
meet("client does not trust the server")
meet("client asked for another name", trusts="server", name="shop.test")
meet("server wants a certificate, client has none", "server", "client")
meet("server does not trust the client", "server", "client", "other")
meet("both trusted", "server", "client", "client")
