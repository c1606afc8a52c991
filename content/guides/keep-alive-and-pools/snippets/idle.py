import http.client
import socket
import struct
import threading
import time

from pip._vendor import urllib3  # pip carries a copy

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close() sends a reset


def serve(server, how):
    """Answers once per connection, then ends it in one of three ways."""
    while True:
        connection, _ = server.accept()
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
        if how == "while idle":
            connection.close()
        else:
            args = connection, how
            threading.Thread(target=later, args=args, daemon=True).start()


def later(connection, how):
    connection.recv(1000)  # the next request arrives, too late
    if how == "forgotten (reset)":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    connection.close()


def plain():
    client = http.client.HTTPConnection(*server.getsockname())

    def ask():
        client.request("GET", "/")
        client.getresponse().read()

    return ask


def pooled(retries):
    pool = urllib3.HTTPConnectionPool(*server.getsockname(), retries=retries)
    return lambda: pool.request("GET", "/")


def second(ask):
    ask()
    time.sleep(0.5)  # the program goes on to something else
    try:
        ask()
        return "ok"
    except urllib3.exceptions.ProtocolError as error:
        return type(error.args[1]).__name__
    except ConnectionError as error:
        return type(error).__name__


for how in ("while idle", "in that moment", "forgotten (reset)"):
    print("ended", how)
    server = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(server, how), daemon=True).start()
    print("  http.client: ok", second(plain()))
    print("  urllib3: ok", second(pooled(retries=False)))
    print("  urllib3, retries=1: ok", second(pooled(retries=1)))
