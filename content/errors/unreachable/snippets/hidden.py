import os
import socket
import subprocess
import tempfile

# db.test has an IPv4 and an IPv6 address. This network has no IPv6.
with tempfile.NamedTemporaryFile("w") as hosts:
    hosts.write("127.0.0.1 db.test\n2001:db8::9 db.test\n")
    hosts.flush()
    subprocess.run(["mount", "--bind", hosts.name, "/etc/hosts"], check=True)

# Nothing listens on port 8000: that is what is really wrong here.
try:
    socket.create_connection(("db.test", 8000), timeout=60)
except OSError as error:
    print(f"create_connection: {type(error).__name__}: {error}")

for family, kind, _, _, address in socket.getaddrinfo(
    "db.test", 8000, type=socket.SOCK_STREAM
):
    with socket.socket(family, kind) as each:
        number = each.connect_ex(address)
        print(f"  {address[0]:11} [Errno {number}] {os.strerror(number)}")
