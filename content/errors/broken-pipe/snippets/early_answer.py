import http.client
import socket
import threading


def refuse_upload():
    connection, _ = server.accept()
    connection.recv(500)  # the headers suffice to decide
    connection.sendall(
        b"HTTP/1.1 413 Content Too Large\r\n"
        b"Content-Length: 16\r\nConnection: close\r\n\r\nlimit is 1000000"
    )
    connection.shutdown(socket.SHUT_WR)
    connection.close()  # most of the body is still to come


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=refuse_upload).start()
client = http.client.HTTPConnection(*server.getsockname(), timeout=5)
try:
    client.request("POST", "/upload", bytes(20_000_000))
except (BrokenPipeError, ConnectionResetError) as error:
    print("request:", type(error).__name__, error.errno)
answer = client.getresponse()  # it came before the pipe broke
print("answer:", answer.status, answer.read().decode())
client.close()
server.close()
