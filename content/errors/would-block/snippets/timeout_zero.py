import http.client
import socket
import time
import urllib.request

server = socket.create_server(("127.0.0.1", 0))
host, port = server.getsockname()


def show(what, call):
    try:
        call()
    except OSError as error:
        inner = getattr(error, "reason", error)  # urllib wraps it
        print(f"{what}: {type(inner).__name__}: {inner}")


show("create_connection", lambda: socket.create_connection((host, port), 0))
web = http.client.HTTPConnection(host, port, timeout=0)
show("http.client", lambda: web.request("GET", "/"))
url = f"http://{host}:{port}/"
show("urlopen", lambda: urllib.request.urlopen(url, timeout=0))
show("timeout=False", lambda: urllib.request.urlopen(url, timeout=False))

ends = time.monotonic() + 0.01
time.sleep(0.02)
left = max(0, ends - time.monotonic())
show("what is left", lambda: socket.create_connection((host, port), left))
