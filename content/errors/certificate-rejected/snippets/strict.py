import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()


def issue(name, more):
    command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
    command += f" -subj /CN={name} -keyout {name}.key -out {name}.pem {more}"
    quiet = subprocess.DEVNULL
    words = command.split()
    subprocess.run(words, cwd=folder.name, check=True, stderr=quiet)


def serve(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    path = f"{folder.name}/site"
    context.load_cert_chain(f"{path}.pem", f"{path}.key")
    try:
        context.wrap_socket(connection, server_side=True).close()
    except ssl.SSLError:
        connection.close()


def check(title, authority, site=""):
    print(title)
    issue("ca", authority)
    names = "-addext subjectAltName=DNS:localhost"
    names += " -addext basicConstraints=CA:false"
    issue("site", f"{names} -CA ca.pem -CAkey ca.key {site}")
    for strict in (True, False):
        client, server = socket.socketpair()
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        context = ssl.create_default_context(cafile=f"{folder.name}/ca.pem")
        if not strict:
            context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        try:
            context.wrap_socket(client, server_hostname="localhost").close()
            verdict = "accepted"
        except ssl.SSLCertVerificationError as error:
            verdict = f"{error.verify_code} {error.verify_message}"
            client.close()
        thread.join()
        print("  default:" if strict else "  not strict:", verdict)


usage = "-addext keyUsage=critical,keyCertSign"
check("as RFC 5280 asks", usage)
check("site without Authority Key Identifier", usage,
      "-addext authorityKeyIdentifier=none")
check("CA with Basic Constraints not critical",
      f"{usage} -addext basicConstraints=CA:true")
check("CA without Key Usage", "")
