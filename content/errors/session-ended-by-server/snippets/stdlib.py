import ftplib
import imaplib
import poplib
import smtplib
import socket
import threading

GREETINGS = {
    "smtplib": b"220 ready\r\n",
    "ftplib": b"220 ready\r\n",
    "ftplib, 421": b"220 ready\r\n",
    "poplib": b"+OK ready\r\n",
    "imaplib": b"* PREAUTH IMAP4rev1 ready\r\n",
}


def serve():
    for name, greeting in GREETINGS.items():
        peer = listener.accept()[0]
        peer.sendall(greeting)
        if name == "imaplib":  # its greeting is followed by a question
            tag = peer.recv(1024).split()[0]
            peer.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK ok\r\n")
        peer.recv(1024)  # the next command ...
        if name == "ftplib, 421":
            peer.sendall(b"421 Timeout.\r\n")
        peer.close()  # ... and the session ends


def ftp():
    client = ftplib.FTP()
    client.connect("127.0.0.1", port)
    client.pwd()


listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
threading.Thread(target=serve, daemon=True).start()
ways = {
    "smtplib": lambda: smtplib.SMTP("127.0.0.1", port).sendmail("a", "b", ""),
    "ftplib": ftp,
    "ftplib, 421": ftp,
    "poplib": lambda: poplib.POP3("127.0.0.1", port).noop(),
    "imaplib": lambda: imaplib.IMAP4("127.0.0.1", port).noop(),
}
for name, use in ways.items():
    try:
        use()
    except Exception as error:
        kind = type(error)
        line = issubclass(kind, OSError)
        print(f"{name}: {kind.__name__}: {error} (an OSError: {line})")
