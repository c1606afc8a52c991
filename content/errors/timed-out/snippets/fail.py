import socket
import threading


def serve():
    first, _ = server.accept()  # its question never gets an answer
    second, _ = server.accept()
    with first, second:
        second.sendall(b"42")


def ask(address):
    with socket.create_connection(address, timeout=1) as client:
        client.sendall(b"What is the answer?")
        return client.recv(100).decode()


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
print("answer:", ask(server.getsockname()))
