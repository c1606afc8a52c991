import socket
import threading

TIMED_OUT = (TimeoutError, socket.timeout)  # two classes before Python 3.10


def serve():
    first, _ = server.accept()  # its question never gets an answer
    second, _ = server.accept()
    with first, second:
        second.sendall(b"42")


def ask(address, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            with socket.create_connection(address, timeout=1) as client:
                client.sendall(b"What is the answer?")
                return client.recv(100).decode()
        except TIMED_OUT as error:
            print(f"attempt {attempt}: {error}")
            if attempt == attempts:
                raise


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
print("answer:", ask(server.getsockname()))
