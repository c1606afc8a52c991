import socket
import threading


def serve():
    connection, _ = server.accept()
    with connection:
        for number in (1, 2):
            connection.recv(100)
            too_late.wait(10)
            connection.sendall(f"answer {number}".encode())


server = socket.create_server(("127.0.0.1", 0))
too_late = threading.Event()
threading.Thread(target=serve).start()

client = socket.create_connection(server.getsockname(), timeout=0.5)
with client, server:
    client.sendall(b"question 1")
    try:
        client.recv(8)
    except (TimeoutError, socket.timeout) as error:
        print("question 1:", error)
    too_late.set()
    client.settimeout(10)
    client.sendall(b"question 2")
    print("question 2:", client.recv(8).decode())
