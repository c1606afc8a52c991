import smtplib
import socket
import ssl
import subprocess
import tempfile
import threading

folder = tempfile.TemporaryDirectory()
pem, key = f"{folder.name}/cert.pem", f"{folder.name}/key.pem"
command = "openssl req -x509 -newkey rsa:2048 -noenc -days 2 -subj /CN=localhost"
command += f" -addext subjectAltName=DNS:localhost -out {pem} -keyout {key}"
subprocess.run(command.split(), check=True, stderr=subprocess.DEVNULL)
site = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
site.load_cert_chain(pem, key)


def mail_server():
    """As on port 587: begins in plain text, TLS only after STARTTLS."""
    while True:
        connection, _ = listener.accept()
        connection.sendall(b"220 mail.test ESMTP\r\n")
        if connection.recv(4096).startswith(b"ehlo"):
            connection.sendall(b"250-mail.test\r\n250 STARTTLS\r\n")
            connection.recv(4096)
            connection.sendall(b"220 go ahead\r\n")
            connection = site.wrap_socket(connection, server_side=True)
            connection.recv(100)
            connection.sendall(b"221 bye\r\n")
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=mail_server, daemon=True).start()
port = listener.getsockname()[1]
context = ssl.create_default_context(cafile=pem)

try:
    smtplib.SMTP_SSL("localhost", port, context=context)
except ssl.SSLError as error:
    print("SMTP_SSL:", error.reason)

mail = smtplib.SMTP("localhost", port)
print("SMTP + starttls:", *mail.starttls(context=context), mail.sock.version())
mail.quit()
