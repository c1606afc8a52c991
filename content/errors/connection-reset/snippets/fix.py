import socket

REQUEST = b"POST /pay HTTP/1.1\r\nContent-Length: 9\r\n\r\namount=12"


def answer(connection):
    with connection.makefile("rb", buffering=0) as request:
        print("server read:", request.readline().decode().strip())
        length = 0
        for line in iter(request.readline, b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        print("server read:", request.read(length).decode())
    connection.sendall(b"HTTP/1.1 401 Unauthorized\r\n\r\n")
    connection.close()  # nothing is left unread


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
