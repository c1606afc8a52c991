import smtplib
import socket
import ssl
import threading


def serve():
    connection, _ = listener.accept()
    connection.sendall(b"220 mail.example ESMTP\r\n")  # plain words first
    connection.recv(4096)
    connection.close()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
try:
    # TLS from the first byte, to a port that begins in plain words
    smtplib.SMTP_SSL("127.0.0.1", listener.getsockname()[1])
except ssl.SSLError as error:
    print(type(error).__name__, error.reason)
