import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2"
command += " -subj /CN=localhost -addext subjectAltName=DNS:localhost"
command += f" -out {pem} -keyout {key}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
site.load_cert_chain(pem, key)
context = ssl.create_default_context(cafile=pem)


def say_goodbye(tls):
    tls.unwrap().close()  # close_notify, and waits for theirs


def just_close(tls):
    tls.close()  # FIN, and no close_notify


def serve(last):
    connection, _ = listener.accept()
    tls = site.wrap_socket(connection, server_side=True)
    tls.sendall(b"half an ans")
    last(tls)


def meet(last, **how):
    thread = threading.Thread(target=serve, args=(last,))
    thread.start()
    client = socket.create_connection(listener.getsockname())
    with context.wrap_socket(client, server_hostname="localhost", **how) as tls:
        told = [tls.recv(100)]
        try:
            told.append(tls.recv(100))
            if last is say_goodbye:
                tls.unwrap()  # answers their close_notify with ours
        except ssl.SSLEOFError as error:
            told.append(type(error).__name__)
        print(f"  {told}")
    thread.join()


with socket.create_server(("127.0.0.1", 0)) as listener:
    for last in (say_goodbye, just_close):
        print(f"{last.__name__}, strictly read:")
        meet(last, suppress_ragged_eofs=False)
    print("just_close, read as Python does by itself:")
    meet(just_close)
