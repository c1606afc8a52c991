import http.client
import socket
import threading

SIZE = 64 * 2**20  # more than the kernel holds for a reader


def serve():
    client, _ = server.accept()
    client.recv(65536)
    client.settimeout(0.5)  # nginx: send_timeout
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
    try:
        client.sendall(b"x" * SIZE)
    except socket.timeout:
        print("server: the client does not read, closing")
    client.close()
    closed.set()


closed = threading.Event()
server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
connection = http.client.HTTPConnection(*server.getsockname())
connection.request("GET", "/large.csv")
response = connection.getresponse()
print("client: first bytes", response.read(3))
closed.wait()  # writing the first rows to a slow database
try:
    response.read()
except http.client.IncompleteRead as error:
    print("client:", type(error).__name__)
    print("client: some more arrived:", len(error.partial) > 0)
