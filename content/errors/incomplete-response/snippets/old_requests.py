import socket
import threading

from pip._vendor import requests, urllib3  # pip carries a copy of both

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"


def serve():
    while True:
        with server.accept()[0] as client:
            client.recv(65536)
            client.sendall(HEAD + b"x" * 60)


def check(response):
    announced = response.headers.get("Content-Length")
    received = response.raw.tell()  # before decompression
    if announced is not None and received < int(announced):
        raise OSError(f"{received} of {announced} bytes")


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
print("urllib3", urllib3.__version__)
response = requests.get(url)
print("requests.get:", response.status_code, len(response.content), "bytes")
try:
    check(response)
except OSError as error:
    print("check:", error)
