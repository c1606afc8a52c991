import socket
import threading
import time
from urllib.request import urlopen

HEAD = b"HTTP/1.0 200 OK\r\n\r\n"


def serve():
    for _ in range(2):
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(HEAD)
            try:
                for _ in range(15):
                    connection.sendall(b".")
                    time.sleep(0.2)
            except ConnectionError:
                print("  server: the client has left")


def download(url, timeout, deadline):
    ends = time.monotonic() + deadline
    body = b""
    with urlopen(url, timeout=timeout) as response:
        while chunk := response.read1(65536):
            body += chunk
            if time.monotonic() > ends:
                raise TimeoutError(f"not done after {deadline} s")
    return f"{len(body)} bytes"


server = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=serve)
thread.start()
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
print("timeout=1, 3 s in all:", download(url, 1, deadline=60))
try:
    download(url, 1, deadline=1)
except TimeoutError as error:
    print("timeout=1, deadline 1 s:", error)
thread.join()
server.close()
