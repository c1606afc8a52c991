import socket
import ssl
import struct
import threading

LINGER = socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
ANONYMOUS = "AECDH-AES256-SHA:@SECLEVEL=0"  # spares us a certificate


def context(side):
    made = ssl.SSLContext(side)
    made.check_hostname = False
    made.maximum_version = ssl.TLSVersion.TLSv1_2
    made.set_ciphers(ANONYMOUS)
    return made


def serve(server):
    for moment in ("handshake", "answer"):
        connection, _ = server.accept()
        connection.setsockopt(*LINGER)  # close() sends a reset
        if moment == "answer":
            wrap = context(ssl.PROTOCOL_TLS_SERVER).wrap_socket
            connection = wrap(connection, server_side=True)
        connection.recv(7)
        connection.close()


def ask(address):
    with socket.create_connection(address, timeout=10) as plain:
        made = context(ssl.PROTOCOL_TLS_CLIENT)
        with made.wrap_socket(plain) as client:
            client.sendall(b"request")
            return f"recv: {client.recv(100)}"


with socket.create_server(("127.0.0.1", 0)) as server:
    threading.Thread(target=serve, args=(server,)).start()
    for moment in ("handshake", "answer"):
        try:
            print(f"reset, {moment}:", ask(server.getsockname()))
        except OSError as error:
            name = type(error).__name__
            print(f"reset, {moment}: {name} {error.errno}")
