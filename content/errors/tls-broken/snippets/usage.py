import socket
import ssl
import threading


def plain(connection):
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def silent_end(connection):
    connection.recv(4096)


def attempt(behave):
    def serve():
        connection, _ = listener.accept()
        with connection:
            behave(connection)

    threading.Thread(target=serve).start()
    context = ssl.create_default_context()
    with socket.create_connection(listener.getsockname()) as connection:
        context.wrap_socket(connection, server_hostname="localhost")


listener = socket.create_server(("127.0.0.1", 0))
for behave in (plain, silent_end):
    try:
        attempt(behave)
    except ssl.SSLCertVerificationError:
        print(behave.__name__, "-> the certificate: another page")
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        print(behave.__name__, "-> hung up in the handshake: once more?")
    except ssl.SSLError as error:
        print(behave.__name__, "->", error.reason, "will be so next time, too")
print("SSLError is an OSError:", issubclass(ssl.SSLError, OSError))
print("SSLError is a ConnectionError:", issubclass(ssl.SSLError, ConnectionError))
