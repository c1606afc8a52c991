import random
import socket
import struct
import threading
import time


def ask(address, request, *, idempotent, on_retry, attempts=5, deadline=10):
    """Send one line over a new connection, return the line that comes back."""
    ends = time.monotonic() + deadline
    attempt = 0
    while True:
        attempt += 1
        sent = False
        try:
            with socket.create_connection(address, left(ends)) as sock:
                sent = True  # from here on the server may have acted on it
                sock.sendall(request)
                return read_line(sock, ends)
        except ConnectionError as error:
            pause = random.uniform(0, min(2, 0.05 * 2**attempt))
            last = attempt == attempts or pause >= left(ends)
            if last or (sent and not idempotent):
                raise
            on_retry(attempt, error)
        time.sleep(pause)  # "full jitter": anything from 0 to the limit


def read_line(sock, ends):
    line = b""
    while not line.endswith(b"\n"):
        sock.settimeout(left(ends))
        chunk = sock.recv(4096)
        if not chunk:
            raise ConnectionError("closed before the answer was complete")
        line += chunk
    return line


def left(ends):
    # A timeout of 0 would not mean "at once", but "never wait".
    return max(0.001, ends - time.monotonic())


def serve():
    for drop in (True, True, False):
        connection, _ = server.accept()
        with connection:
            connection.recv(100)
            if drop:  # linger for 0 seconds: close() sends a reset
                linger = socket.SOL_SOCKET, socket.SO_LINGER
                connection.setsockopt(*linger, struct.pack("ii", 1, 0))
            else:
                connection.sendall(b"done\n")


def report(attempt, error):
    print(f"  attempt {attempt}: {type(error).__name__}")
    if isinstance(error, ConnectionRefusedError):
        server.listen()
        thread.start()


server = socket.socket()
server.bind(("127.0.0.1", 0))  # down at first: listens after one refusal
thread = threading.Thread(target=serve)
address = server.getsockname()
for word, idempotent in (("pay", False), ("read", True)):
    print(word)
    request = f"{word}\n".encode()
    try:
        answer = ask(address, request, idempotent=idempotent, on_retry=report)
        print("  answer:", answer.decode().strip())
    except ConnectionError as error:
        print("  not sent again:", type(error).__name__)
thread.join()
server.close()
