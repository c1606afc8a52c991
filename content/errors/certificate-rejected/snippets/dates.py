import pathlib
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
home = pathlib.Path(folder.name)
SETTINGS = """
[ca]
default_ca = own
[own]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
"""


def openssl(command):
    quiet = subprocess.DEVNULL
    words = f"openssl {command}".split()
    subprocess.run(words, cwd=home, check=True, stderr=quiet)


def serve(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(home / "site.pem", home / "site.key")
    try:
        context.wrap_socket(connection, server_side=True).close()
    except ssl.SSLError:
        connection.close()


def check(begins, ends):
    (home / "index.txt").write_text("")
    dates = f"-startdate {begins} -enddate {ends}"
    openssl(f"ca -config ca.cnf -batch -selfsign -keyfile site.key {dates} "
            "-in site.csr -out site.pem -notext")
    client, server = socket.socketpair()
    thread = threading.Thread(target=serve, args=(server,))
    thread.start()
    context = ssl.create_default_context(cafile=home / "site.pem")
    print("valid:", begins[:4], "to", ends[:4])
    try:
        context.wrap_socket(client, server_hostname="localhost").close()
        print("  accepted")
    except ssl.SSLCertVerificationError as error:
        print(f"  {error.verify_code} {error.verify_message}")
        client.close()
    thread.join()


(home / "ca.cnf").write_text(SETTINGS)
openssl("req -newkey rsa:2048 -noenc -subj /CN=localhost -keyout site.key "
        "-out site.csr -addext subjectAltName=DNS:localhost")
check("20200101000000Z", "20210101000000Z")
check("20200101000000Z", "29990101000000Z")
check("29980101000000Z", "29990101000000Z")
