import random
import socket
import threading
import time

stored = []  # what the server has of the upload


def serve():
    for crash in (True, False):
        connection, _ = server.accept()
        with connection, connection.makefile("rw") as stream:
            print(len(stored), file=stream, flush=True)
            for line in stream:
                stored.append(line.strip())
                if crash:
                    break


def upload(parts, attempts=5):
    for attempt in range(1, attempts + 1):
        try:
            with socket.create_connection(server.getsockname(), 5) as sock:
                with sock.makefile("rw") as stream:
                    there = int(stream.readline())
                    print(f"attempt {attempt}: the server has {there}")
                    for part in parts[there:]:
                        print(part, file=stream, flush=True)
                        time.sleep(0.5)
            return
        except ConnectionError as error:
            print(f"attempt {attempt}: {type(error).__name__} at {part}")
            if attempt == attempts:
                raise
        time.sleep(random.uniform(0, min(2, 0.05 * 2**attempt)))


server = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=serve)
thread.start()
upload(["part 1", "part 2", "part 3", "part 4"])
thread.join()
print("stored:", stored)
