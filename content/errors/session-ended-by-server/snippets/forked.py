import os
import smtplib
import socket


def serve():
    peer = listener.accept()[0]
    peer.sendall(b"220 ready\r\n")
    for line in peer.makefile():
        if line.startswith("quit"):
            break
        peer.sendall(b"250 ok\r\n")
    peer.sendall(b"221 bye\r\n")
    peer.close()  # the server cannot know that two share the session


listener = socket.create_server(("127.0.0.1", 0))
server = os.fork()
if server == 0:
    serve()
    os._exit(0)

smtp = smtplib.SMTP("127.0.0.1", listener.getsockname()[1])
worker = os.fork()  # what multiprocessing, celery, gunicorn do
if worker == 0:
    smtp.quit()  # tidies up "its" connection
    os._exit(0)
os.waitpid(worker, 0)
os.waitpid(server, 0)
try:
    smtp.noop()
except smtplib.SMTPServerDisconnected as error:
    print(f"in the parent: {type(error).__name__}: {error}")
