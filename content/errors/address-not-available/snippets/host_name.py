# The machine's own name still leads to the address it had yesterday.
import socket
import subprocess
import tempfile

with tempfile.NamedTemporaryFile("w") as hosts:
    hosts.write("192.0.2.9 laptop.test\n")
    hosts.flush()
    subprocess.run(["mount", "--bind", hosts.name, "/etc/hosts"], check=True)

name = "laptop.test"  # in your program: socket.gethostname()
print(name, "is", socket.gethostbyname(name))
server = socket.socket()
try:
    server.bind((name, 8000))
except OSError as error:
    print(f"bind: {error}")
server.bind(("", 8000))  # every address: no name needed
print('bind to "": ok')
server.close()
