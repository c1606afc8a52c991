import errno
import select
import selectors
import socket


def show(name, call):
    try:
        print(f"{name}:", call())
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        code = errno.errorcode.get(number, "no errno")
        print(f"{name}: {type(error).__name__}, {code}: {error}")


server = socket.create_server(("127.0.0.1", 0))
sock = socket.create_connection(server.getsockname())
file = sock.makefile("r")
poll = selectors.DefaultSelector()
file.close()
sock.close()

show("fileno", sock.fileno)
show("sendall", lambda: sock.sendall(b"?"))
show("recv", lambda: sock.recv(1))
show("getpeername", sock.getpeername)
show("shutdown", lambda: sock.shutdown(socket.SHUT_RDWR))
show("close again", sock.close)
show("makefile().readline", file.readline)
show("select", lambda: select.select([sock], [], [], 0))
show("selectors", lambda: poll.register(sock, selectors.EVENT_READ))
