import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
dh = f"{folder.name}/dh.pem"
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost"
command += f" -addext subjectAltName=DNS:localhost -out {pem} -keyout {key}"
for each in command, f"openssl dhparam -dsaparam -out {dh} 1024":
    subprocess.run(each.split(), check=True, stderr=subprocess.DEVNULL)


def shake(side, context, connection, **more):
    try:
        tls = context.wrap_socket(connection, **more)
        seen[side] = f"{tls.version()} {tls.cipher()[0]}"
        tls.recv(1)
    except ssl.SSLError as error:
        seen.setdefault(side, error.reason)
    connection.close()


def meet(title, site, client, certificate=True):
    ours, theirs = socket.socketpair()
    if certificate:
        site.load_cert_chain(pem, key)
    work = (shake, ["server", site, theirs], {"server_side": True})
    thread = threading.Thread(None, work[0], None, *work[1:])
    thread.start()
    shake("client", client, ours, server_hostname="localhost")
    thread.join()
    print(title, *(f"  {side}: {seen.pop(side)}" for side in order), sep="\n")


def server():
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)


seen, order = {}, ("client", "server")
site, client = server(), ssl.create_default_context(cafile=pem)
site.minimum_version = ssl.TLSVersion.TLSv1_3
client.maximum_version = ssl.TLSVersion.TLSv1_2
meet("no version in common", site, client)

site, client = server(), ssl.create_default_context(cafile=pem)
site.set_ciphers("AES128-SHA256")
client.maximum_version = ssl.TLSVersion.TLSv1_2
client.set_ciphers("ECDHE+AESGCM")
meet("no cipher in common", site, client)

site, client = server(), ssl.create_default_context(cafile=pem)
site.set_ciphers("DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0")
site.load_dh_params(dh)
client.maximum_version = ssl.TLSVersion.TLSv1_2
meet("server's Diffie-Hellman key too small", site, client)

site, client = server(), ssl.create_default_context(cafile=pem)
site.sni_callback = lambda *_: ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME
meet("server does not know the name", site, client)

site, client = server(), ssl.create_default_context(cafile=pem)
meet("server has no certificate loaded", site, client, certificate=False)

site, client = server(), ssl.create_default_context(cafile=pem)
site.verify_mode = ssl.CERT_REQUIRED
client.maximum_version = ssl.TLSVersion.TLSv1_2
meet("server wants a certificate of the client", site, client)
