import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
KEY, PEM = f"{folder.name}/key.pem", f"{folder.name}/cert.pem"


def impostor(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(PEM, KEY)
    try:
        with context.wrap_socket(connection, server_side=True) as tls:
            heard.append(tls.recv(100).decode())
    except ssl.SSLError:
        connection.close()


def log_in(context):
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=impostor, args=(theirs,))
    thread.start()
    try:
        with context.wrap_socket(ours, server_hostname="bank.test") as tls:
            tls.sendall(b"password=hunter2")
    except ssl.SSLCertVerificationError as error:
        print("  client:", error.verify_message)
        ours.close()
    thread.join()
    print("  impostor reads:", heard.pop() if heard else "nothing")


heard = []
# Anybody can make a certificate in the name of the bank.
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=bank"
command += f" -addext subjectAltName=DNS:bank.test -keyout {KEY} -out {PEM}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)

checked = ssl.create_default_context()
unchecked = ssl.create_default_context()
unchecked.check_hostname = False
unchecked.verify_mode = ssl.CERT_NONE
for title, context in (("checked", checked), ("unchecked", unchecked)):
    print(title)
    log_in(context)
