import http.client
import io
import shutil
import socket
import threading
import urllib.request

ANSWERS = {  # each has 100 bytes and is cut after 60
    "Content-Length": b"Content-Length: 100\r\n\r\n",
    "chunked": b"Transfer-Encoding: chunked\r\n\r\n3c\r\n",
    "neither": b"Connection: close\r\n\r\n",
    "cut in the head": b"Content-Type: text/pl",
}


def serve(head):
    with server.accept()[0] as client:
        client.recv(65536)
        client.sendall(b"HTTP/1.1 200 OK\r\n" + head)
        if head.endswith(b"\n"):
            client.sendall(b"x" * 60)


def whole(response):
    return response.read()


def parts(response):
    return b"".join(iter(lambda: response.read(16), b""))


def copyfileobj(response):
    file = io.BytesIO()
    shutil.copyfileobj(response, file)
    return file.getvalue()


server = socket.create_server(("127.0.0.1", 0))
url = "http://127.0.0.1:%d/" % server.getsockname()[1]
for name, head in ANSWERS.items():
    print(name)
    for way in (whole, parts, copyfileobj):
        threading.Thread(target=serve, args=(head,)).start()
        try:
            with urllib.request.urlopen(url) as response:
                result = "%d bytes, no error" % len(way(response))
        except http.client.IncompleteRead as error:
            result = repr(error)
        print(f"  {way.__name__}: {result}")
