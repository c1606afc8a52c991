import socket

REQUEST = b"POST /pay HTTP/1.1\r\nContent-Length: 9\r\n\r\namount=12"


def answer(connection):
    with connection.makefile("rb", buffering=0) as request:
        print("server read:", request.readline().decode().strip())
    connection.sendall(b"HTTP/1.1 401 Unauthorized\r\n\r\n")
    connection.close()  # the rest of the request was never read


with socket.create_server(("127.0.0.1", 0)) as server:
    client = socket.create_connection(server.getsockname())
    connection, _ = server.accept()

client.sendall(REQUEST)
answer(connection)
while True:
    chunk = client.recv(4096)
    print("client read:", chunk.decode().strip() or "(end)")
    if not chunk:
        break
client.close()
