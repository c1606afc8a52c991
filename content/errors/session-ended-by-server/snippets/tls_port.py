import smtplib
import socket
import ssl
import threading


def serve():
    while True:
        peer = listener.accept()[0]
        peer.settimeout(0.2)  # real servers wait for minutes
        try:  # like port 465: TLS first, SMTP inside of it
            context.wrap_socket(peer, server_side=True)
        except OSError:
            peer.close()


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
threading.Thread(target=serve, daemon=True).start()
try:
    smtplib.SMTP("127.0.0.1", port)  # where SMTP_SSL was meant
except smtplib.SMTPServerDisconnected as error:
    print(f"SMTP: {type(error).__name__}: {error}")
