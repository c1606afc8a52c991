import http.client
import socket
import threading


def proxy(entrance, backend):
    client, _ = entrance.accept()  # as far as the client sees, it works
    try:
        socket.create_connection(backend, timeout=10).close()
    except ConnectionRefusedError as error:
        print("proxy:", type(error).__name__)
    client.recv(1, socket.MSG_PEEK)  # the request is there, still unread
    client.close()


with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    nobody = free.getsockname()  # nothing listens here

with socket.create_server(("127.0.0.1", 0)) as entrance:
    thread = threading.Thread(target=proxy, args=(entrance, nobody))
    thread.start()
    client = http.client.HTTPConnection(*entrance.getsockname())
    client.request("GET", "/")
    thread.join()
    try:
        client.getresponse()
    except ConnectionError as error:
        print("client:", type(error).__name__, error.errno)
    client.close()
