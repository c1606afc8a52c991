import socket
import ssl

ours, theirs = socket.socketpair()
ours.setblocking(False)
context = ssl.create_default_context()
client = context.wrap_socket(
    ours, server_hostname="localhost", do_handshake_on_connect=False
)
try:
    client.do_handshake()
except ssl.SSLWantReadError as error:
    print(type(error).__name__, "a BlockingIOError:", isinstance(error, BlockingIOError))
