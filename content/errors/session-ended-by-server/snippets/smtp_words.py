import smtplib
import socket
import struct
import threading


def close(peer):
    peer.close()


def reset(peer):
    linger_0 = struct.pack("ii", 1, 0)
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_0)
    peer.close()


def say_421(peer):
    peer.sendall(b"421 4.4.2 timeout exceeded\r\n")
    peer.close()


def say_nothing(peer):
    silent.append(peer)


def serve():
    for number, end in enumerate(ends):
        peer = listener.accept()[0]
        if number < 4:
            peer.sendall(b"220 ready\r\n")
            peer.recv(1024)  # the client's first command
        end(peer)


def show(what, *args):
    try:
        print(what.__name__, args, what(*args))
    except (smtplib.SMTPException, OSError) as error:
        print(f"{what.__name__}: {type(error).__name__}: {error}")


silent = []
ends = [close, reset, say_421, say_nothing, close, say_421, say_nothing]
listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
threading.Thread(target=serve, daemon=True).start()
for end in ends[:4]:
    print(f"the server answers the first command with: {end.__name__}")
    smtp = smtplib.SMTP("127.0.0.1", port, timeout=1)
    show(smtp.noop)
    show(smtp.noop)
for end in ends[4:]:
    print(f"the server greets with: {end.__name__}")
    show(smtplib.SMTP, "127.0.0.1", port, "me", 1)
print("never connected")
show(smtplib.SMTP().noop)
