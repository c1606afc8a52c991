import errno
import selectors
import socket


def name(code):
    return errno.errorcode.get(code, "OK")


def connect(what, address, seconds):
    sock = socket.socket()
    sock.setblocking(False)
    print(f"{what}: connect {name(sock.connect_ex(address))}", end=", ")
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        if selector.select(seconds):
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            print(f"writable, SO_ERROR {name(code)}")
        else:
            print(f"still waiting, again {name(sock.connect_ex(address))}")


server = socket.create_server(("127.0.0.1", 0))
connect("listening", server.getsockname(), 20)

closed = socket.socket()
closed.bind(("127.0.0.1", 0))
connect("nobody there", closed.getsockname(), 20)

full = socket.create_server(("127.0.0.1", 0), backlog=0)
waiting = socket.create_connection(full.getsockname())
connect("queue full", full.getsockname(), 0.5)
