import random
import socket
import struct
import threading
import time

LINGER = socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
charges = []


def serve():
    for request in range(1, 5):
        connection, _ = server.accept()
        with connection:
            key = connection.recv(100)
            if key == b"none" or key not in charges:
                charges.append(key)
            if request % 2 == 1:  # charged, but the answer gets lost
                connection.setsockopt(*LINGER)  # close() sends a reset
            else:
                connection.sendall(b"paid")


def pay(key, attempts=4):
    for attempt in range(1, attempts + 1):
        try:
            with socket.create_connection(address, timeout=5) as client:
                client.sendall(key)
                return client.recv(100).decode()
        except ConnectionResetError as error:
            if attempt == attempts:
                raise
            print(f"  attempt {attempt}: {type(error).__name__}")
            time.sleep(random.uniform(0, 0.1 * 2**attempt))  # full jitter


server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
threading.Thread(target=serve).start()
for key in (b"none", b"order 7"):
    print("without a key" if key == b"none" else "with a key")
    print(f"  answer: {pay(key)}, charged: {charges.count(key)}")
server.close()
