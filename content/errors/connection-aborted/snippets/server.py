import socket
import threading

ANSWER = bytes(20_000_000)  # far more than the kernel holds back
CLIENT_LEFT = (ConnectionAbortedError, ConnectionResetError, BrokenPipeError)


def serve(server, clients):
    for number in range(1, clients + 1):
        connection, _ = server.accept()
        with connection:
            try:
                connection.sendall(ANSWER)
                print(f"client {number}: served")
            except CLIENT_LEFT:
                print(f"client {number}: left")


with socket.create_server(("127.0.0.1", 0)) as server:
    thread = threading.Thread(target=serve, args=(server, 2))
    thread.start()

    with socket.create_connection(server.getsockname()) as client:
        client.recv(1)  # and it closes without reading the rest

    received = 0
    with socket.create_connection(server.getsockname()) as client:
        while chunk := client.recv(65536):
            received += len(chunk)

    thread.join()
print("all of it received:", received == len(ANSWER))
