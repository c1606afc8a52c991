import smtplib
import socket

# Client and server take turns in one thread.
listener = socket.create_server(("127.0.0.1", 0))
smtp = smtplib.SMTP()
smtp.sock = socket.create_connection(listener.getsockname())
server = listener.accept()[0]

server.sendall(b"220 ready\r\n")
print(smtp.getreply())
smtp.putcmd("noop")
server.recv(1024)
server.sendall(b"250 ok\r\n")
print(smtp.getreply())

server.close()  # idle for too long
try:
    smtp.noop()
except smtplib.SMTPServerDisconnected as error:
    print(type(error).__name__, error)
