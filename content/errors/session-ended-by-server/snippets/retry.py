import smtplib
import socketserver
import threading


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            if line.upper().startswith(b"DATA"):
                self.wfile.write(b"354 go ahead\r\n")
                lines = iter(self.rfile.readline, b".\r\n")
                inbox.append(b"".join(lines).decode())
                if len(inbox) == 1:
                    return  # accepted, but the server is restarted now
            bye = line.upper().startswith(b"QUIT")
            self.wfile.write(b"221 bye\r\n" if bye else b"250 ok\r\n")


def send(text):
    with smtplib.SMTP("127.0.0.1", server.server_address[1]) as smtp:
        smtp.sendmail("me@example.com", ["you@example.com"], text)


inbox = []
server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
text = "Message-ID: <order-7@example.com>\r\n\r\nYour order"
for attempt in (1, 2):
    try:
        send(text)
        print(f"attempt {attempt}: sent")
    except smtplib.SMTPServerDisconnected as error:
        print(f"attempt {attempt}: {error}")
print("mails in the inbox:", len(inbox))
print("different Message-IDs:", len({mail.split()[1] for mail in inbox}))
