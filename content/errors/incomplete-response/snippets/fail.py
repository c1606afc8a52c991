import http.client
import socket

BODY = b"0123456789" * 10
ends = [60, 100]  # the first answer ends early


def answer():
    client, _ = server.accept()
    request = client.recv(65536).decode()
    start = int(request.partition("bytes=")[2].partition("-")[0] or 0)
    status = "206 Partial Content" if start else "200 OK"
    size = len(BODY) - start
    head = f'HTTP/1.1 {status}\r\nContent-Length: {size}\r\nETag: "v1"\r\n\r\n'
    client.sendall(head.encode() + BODY[start : ends.pop(0)])
    client.close()


def download(path):
    connection = http.client.HTTPConnection(*server.getsockname())
    connection.request("GET", path)
    answer()  # meanwhile, the server
    response = connection.getresponse()
    print(response.status, "Content-Length:", response.length)
    return response.read()


server = socket.create_server(("127.0.0.1", 0))
print("complete:", download("/export.csv") == BODY)
