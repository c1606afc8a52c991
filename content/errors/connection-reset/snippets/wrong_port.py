import http.client
import socket
import ssl
import threading


def serve_tls(server):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    connection, _ = server.accept()
    try:
        context.wrap_socket(connection, server_side=True)
    except ssl.SSLError as error:
        print("server:", error.reason)


with socket.create_server(("127.0.0.1", 0)) as server:
    thread = threading.Thread(target=serve_tls, args=(server,))
    thread.start()
    # http:// where the server expects https://
    client = http.client.HTTPConnection(*server.getsockname())
    client.request("GET", "/")
    thread.join()
    try:
        print(client.getresponse().status)
    except ConnectionError as error:
        print("client:", type(error).__name__, error.errno)
    client.close()
