import os
import resource
import socket
import ssl
import subprocess
import tempfile

# An authority of our own, where OpenSSL looks for those that it trusts.
folder = tempfile.TemporaryDirectory()
pem = os.path.join(folder.name, "ca.pem")
subprocess.run(
    ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=ca"]
    + ["-keyout", os.devnull, "-out", pem],
    check=True,
    stderr=subprocess.DEVNULL,
)
os.environ["SSL_CERT_FILE"] = pem


def look(when):
    print(when)
    try:
        print("  a name:", bool(socket.getaddrinfo("localhost", 80)))
    except OSError as error:
        print("  a name:", repr(error))
    context = ssl.create_default_context()
    print("  authorities trusted:", len(context.get_ca_certs()))


hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
kept = []
try:
    while True:
        kept.append(os.dup(0))
except OSError:
    look("without a free descriptor")
for descriptor in kept:
    os.close(descriptor)
look("with free ones")
folder.cleanup()
