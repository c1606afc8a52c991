import smtplib
import socketserver
import threading


class Session(socketserver.StreamRequestHandler):
    timeout = 1  # second: the server's idle limit

    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        try:
            for line in self.rfile:
                if line.upper().startswith(b"DATA"):
                    self.wfile.write(b"354 go ahead\r\n")
                    while self.rfile.readline() != b".\r\n":
                        pass
                self.wfile.write(b"250 ok\r\n")
        except OSError:
            pass  # idle for too long: the session ends here

    def finish(self):
        super().finish()
        self.request.close()
        ended.set()


ended = threading.Event()
server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()


def send(text):
    try:
        smtp.noop()  # is the session still there?
    except smtplib.SMTPServerDisconnected as error:
        print("a new session:", error)
        smtp.connect("127.0.0.1", server.server_address[1])
    smtp.sendmail("me@example.com", ["you@example.com"], text)


smtp = smtplib.SMTP("127.0.0.1", server.server_address[1])
send("first mail")
print("first mail: sent")
ended.wait()  # your program is busy with something else
send("second mail")
print("second mail: sent")
