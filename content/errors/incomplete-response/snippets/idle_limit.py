import http.client
import socket
import threading

CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n"


def backend():
    with application.accept()[0] as connection:
        connection.recv(65536)
        connection.sendall(CHUNKS)
        proxy_gave_up.wait()  # thinking about the second part
        print("application: still at work, no error")


def proxy():
    with front.accept()[0] as client:
        with socket.create_connection(application.getsockname()) as upstream:
            upstream.settimeout(0.3)  # nginx: proxy_read_timeout
            upstream.sendall(client.recv(65536))
            try:
                while True:
                    client.sendall(upstream.recv(65536))
            except socket.timeout:
                print("proxy: upstream timed out")
    proxy_gave_up.set()


proxy_gave_up = threading.Event()
application = socket.create_server(("127.0.0.1", 0))
front = socket.create_server(("127.0.0.1", 0))
threads = [threading.Thread(target=each) for each in (backend, proxy)]
for thread in threads:
    thread.start()
connection = http.client.HTTPConnection(*front.getsockname())
connection.request("GET", "/chat")
response = connection.getresponse()
for thread in threads:
    thread.join()
try:
    response.read()
except http.client.IncompleteRead as error:
    print("client:", response.status, repr(error))
