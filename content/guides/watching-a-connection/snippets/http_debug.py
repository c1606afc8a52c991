import http.client
import socket
import sys
import threading
from urllib.request import HTTPHandler, build_opener

from pip._vendor import requests  # pip carries a copy


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            while connection.recv(1000):
                connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def report(event, details):  # every library ends up here, C code excepted
    if event in ("socket.getaddrinfo", "socket.connect"):
        print(event, details[1:] if event == "socket.connect" else details[:2])


server = socket.create_server(("127.0.0.1", 0))
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
threading.Thread(target=serve, daemon=True).start()
http.client.HTTPConnection.debuglevel = 1  # requests, urllib3, http.client
sys.addaudithook(report)

print("requests.Session, twice")
with requests.Session() as session:
    session.headers["User-Agent"] = "watched"
    for _ in range(2):
        session.get(url)
print("urllib")
opener = build_opener(HTTPHandler(debuglevel=1))
opener.addheaders = [("User-Agent", "watched")]
opener.open(url)
