import pathlib
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
home = pathlib.Path(folder.name)
AUTHORITY = "-addext keyUsage=critical,keyCertSign"
SITE = (
    "-addext subjectAltName=DNS:localhost -addext basicConstraints=CA:false"
)


def issue(name, more, by=None):
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN={name} -keyout {name}.key -out {name}.pem {more}"
    command += f" -CA {by}.pem -CAkey {by}.key" if by else ""
    quiet = subprocess.DEVNULL
    subprocess.run(command.split(), cwd=home, check=True, stderr=quiet)


def serve(connection, names):
    chain = "".join((home / f"{name}.pem").read_text() for name in names)
    (home / "chain.pem").write_text(chain)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(home / "chain.pem", home / f"{names[0]}.key")
    try:
        context.wrap_socket(connection, server_side=True).close()
    except ssl.SSLError:
        connection.close()


def check(sent, trusted):
    client, server = socket.socketpair()
    thread = threading.Thread(target=serve, args=(server, sent))
    thread.start()
    context = ssl.create_default_context()
    if trusted:
        context.load_verify_locations(home / f"{trusted}.pem")
    print(f"sent: {' + '.join(sent)}; trusted: {trusted or 'public CAs'}")
    try:
        context.wrap_socket(client, server_hostname="localhost").close()
        print("  accepted")
    except ssl.SSLCertVerificationError as error:
        print(f"  {error.verify_code} {error.verify_message}")
        client.close()
    thread.join()


issue("lone", SITE)
issue("root", AUTHORITY)
issue("middle", AUTHORITY, by="root")
issue("site", SITE, by="middle")
check(["lone"], None)
check(["lone"], "lone")
check(["site", "middle", "root"], None)
check(["site", "middle"], None)
check(["site"], None)
check(["site"], "root")
check(["site", "middle"], "root")
check(["site"], "middle")
