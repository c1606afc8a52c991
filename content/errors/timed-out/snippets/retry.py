import random
import socket
import threading
import time

TIMED_OUT = (TimeoutError, socket.timeout)  # two classes before Python 3.10


def pay(key, attempts=3, patience=1, deadline=10):
    """Pays once, however often it asks: every attempt carries the same key."""
    ends = time.monotonic() + deadline
    for attempt in range(1, attempts + 1):
        limit = max(0.001, min(patience, ends - time.monotonic()))
        try:
            with socket.create_connection(address, timeout=limit) as sock:
                sock.sendall(f"pay {key}".encode())
                return sock.recv(100).decode()
        except TIMED_OUT as error:
            pause = random.uniform(0, min(2, 0.1 * 2**attempt))
            if attempt == attempts or time.monotonic() + pause >= ends:
                raise
            print(f"  attempt {attempt}: {error}")
        time.sleep(pause)  # "full jitter": anything from 0 to the limit


def serve():
    unanswered = []
    for request in range(4):
        connection, _ = server.accept()
        key = connection.recv(100)
        if key not in paid or key == b"pay None":
            paid.append(key)  # the money is gone …
        if request % 2 == 0:
            unanswered.append(connection)  # … but the answer never comes
            continue
        connection.sendall(b"paid")
        connection.close()


paid = []
server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
threading.Thread(target=serve, daemon=True).start()
for key in (None, "order-7"):
    print(f"key {key}")
    print(f"  {pay(key)}; times charged: {paid.count(f'pay {key}'.encode())}")
server.close()
