import socket
import ssl
import threading


def hang_up(connection):
    connection.close()


def answer_in_plain_text(connection):
    connection.sendall(b"220 mail.test ESMTP\r\n")


def say_nothing(connection):
    over.wait()


def serve():
    for behave in hang_up, answer_in_plain_text, say_nothing:
        connection, _ = listener.accept()
        connection.recv(4096)
        behave(connection)
        connection.close()


def connect():
    client = socket.create_connection(listener.getsockname(), timeout=1)
    try:
        return context.wrap_socket(client, server_hostname="localhost")
    except BaseException:
        client.close()
        raise


over = threading.Event()
listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
context = ssl.create_default_context()

for _ in range(3):
    try:
        connect()
    except ssl.SSLCertVerificationError as error:
        print("certificate refused:", error.verify_message)
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        print("cut: once more, on a new connection")
    except ssl.SSLError as error:
        print("they do not speak the same:", error.reason)
    except socket.timeout:  # TimeoutError since 3.10
        print("silence")
over.set()
