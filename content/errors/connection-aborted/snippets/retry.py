import random
import socket
import struct
import threading
import time


def ask(address, request, *, idempotent, attempts=5, deadline=10):
    """Send one line over a new connection, return the line that comes back."""
    ends = time.monotonic() + deadline
    attempt = 0
    while True:
        attempt += 1
        sent = False
        try:
            with socket.create_connection(address, timeout=2) as sock:
                sent = True  # from here on the server may have acted on it
                sock.sendall(request)
                answer = sock.makefile("rb").readline()
            if answer.endswith(b"\n"):
                return answer
            raise ConnectionError("closed before the answer was complete")
        except ConnectionError as error:
            print(f"  attempt {attempt}: {type(error).__name__}")
            pause = random.uniform(0, min(2, 0.05 * 2**attempt))
            last = attempt == attempts or time.monotonic() + pause > ends
            if last or (sent and not idempotent):
                raise
        time.sleep(pause)


def serve():
    for drop in (True, True, False):
        connection, _ = server.accept()
        with connection:
            connection.recv(100)
            if drop:  # linger for 0 seconds: close() sends a reset
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            else:
                connection.sendall(b"done\n")


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
for word, idempotent in (("pay", False), ("read", True)):
    print(word)
    try:
        answer = ask(server.getsockname(), b"do\n", idempotent=idempotent)
        print("  answer:", answer.decode().strip())
    except ConnectionError:
        print("  not sent again")
server.close()
