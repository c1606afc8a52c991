import socket
import ssl
import subprocess
import tempfile
import threading

with tempfile.TemporaryDirectory() as folder:
    names = [f"{folder}/site.pem", f"{folder}/site.key"]
    command = "openssl req -x509 -newkey rsa:2048 -noenc -subj /CN=localhost"
    words = command.split() + ["-out", names[0], "-keyout", names[1]]
    subprocess.run(words, check=True, stderr=subprocess.DEVNULL)
    site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.load_cert_chain(*names)
    trusting = ssl.create_default_context(cafile=names[0])
trusting.check_hostname = False


def serve(goodbye):
    connection, _ = listener.accept()
    with site.wrap_socket(connection, server_side=True) as tls:
        tls.sendall(b"half of an ans")
        if goodbye:
            try:
                tls.unwrap()  # sends close_notify
            except OSError:
                pass  # the client has hung up already


def read(goodbye, strict):
    print(f"close_notify {goodbye}, suppress_ragged_eofs {not strict}")
    threading.Thread(target=serve, args=[goodbye]).start()
    with socket.create_connection(listener.getsockname()) as client:
        tls = trusting.wrap_socket(client, suppress_ragged_eofs=not strict)
        try:
            while data := tls.recv(4096):
                print("  data:", data.decode())
            print("  end: b''")
        except ssl.SSLError as error:
            print("  end:", type(error).__name__, error.reason)


listener = socket.create_server(("127.0.0.1", 0))
read(goodbye=True, strict=True)
read(goodbye=False, strict=False)
read(goodbye=False, strict=True)
