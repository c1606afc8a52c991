import selectors
import socket
import ssl
import threading


def wrap(sock, side):
    context = ssl.SSLContext(side)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("aNULL:@SECLEVEL=0")  # saves the certificate here
    server = side == ssl.PROTOCOL_TLS_SERVER
    return context.wrap_socket(sock, server, do_handshake_on_connect=server)


def serve(sock):
    with wrap(sock, ssl.PROTOCOL_TLS_SERVER) as peer:
        peer.sendall(b"pong")
        peer.recv(1)


def until_done(sock, call):
    while True:
        try:
            return call()
        except ssl.SSLWantReadError:
            event = selectors.EVENT_READ
        except ssl.SSLWantWriteError:
            event = selectors.EVENT_WRITE
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            if not selector.select(20):
                raise TimeoutError


ours, theirs = socket.socketpair()
ours.setblocking(False)
client = wrap(ours, ssl.PROTOCOL_TLS_CLIENT)
try:
    client.do_handshake()
except ssl.SSLWantReadError as error:
    text = error.strerror.partition(" (_ssl")[0]
    print(f"{type(error).__name__}: {text}, errno {error.errno}")
    print("is a BlockingIOError:", isinstance(error, BlockingIOError))

threading.Thread(target=serve, args=[theirs], daemon=True).start()
until_done(client, client.do_handshake)
print("first byte:", until_done(client, lambda: client.recv(1)))
with selectors.DefaultSelector() as selector:
    selector.register(client, selectors.EVENT_READ)
    print("selector sees more:", bool(selector.select(0.5)))
print("waiting inside TLS:", client.pending(), client.recv(10))
