import socket
import subprocess
import threading
from urllib.request import urlopen

from pip._vendor import requests  # pip carries a copy

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(ANSWER)
        closed.set()  # the server has hung up


def look(title, ask):
    closed.clear()
    held = ask()
    closed.wait()
    rows = subprocess.check_output(["ss", "-Htan", f"dport = :{port}"]).decode()
    states = [row.split()[0] for row in rows.splitlines()]
    print(f"{title}: {', '.join(states) or 'no connection'}")
    if hasattr(held, "close"):
        held.close()


def read_all():
    with urlopen(url) as response:
        response.read()


def pooled():
    session.get(url)


server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
url = f"http://127.0.0.1:{port}/"
closed = threading.Event()
threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
look("urlopen, kept and not read", lambda: urlopen(url))
look("urlopen in with, read", read_all)
look("requests, stream=True, not read", lambda: requests.get(url, stream=True))
look("requests.Session, read", pooled)
