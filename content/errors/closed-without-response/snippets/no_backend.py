import http.client
import socket
import threading

with socket.create_server(("127.0.0.1", 0)) as closed:
    backend = closed.getsockname()  # nobody listens here any more


def forward(read_first):
    """A port forwarder accepts before it knows whether anybody is behind."""
    connection, _ = forwarder.accept()
    with connection:
        if read_first:
            connection.recv(4096)
        else:
            arrived.wait()  # the request lies unread in the kernel
        try:
            socket.create_connection(backend)
        except ConnectionRefusedError as error:
            print("forwarder log:", type(error).__name__)


forwarder = socket.create_server(("127.0.0.1", 0))
for read_first in (True, False):
    arrived = threading.Event()
    threading.Thread(target=forward, args=(read_first,)).start()
    client = http.client.HTTPConnection(*forwarder.getsockname())
    client.request("GET", "/")  # works: the forwarder has accepted
    arrived.set()
    try:
        client.getresponse()
    except ConnectionError as error:
        print("client:", type(error).__name__)
    client.close()
