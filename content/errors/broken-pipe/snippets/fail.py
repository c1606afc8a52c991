import socket
import threading
import time

received = []


def collect():
    for lines in (1, 2):  # restarts after its first line
        connection, _ = server.accept()
        with connection, connection.makefile("rw") as stream:
            for _ in range(lines):
                received.append(stream.readline().strip())
                print("ok", file=stream, flush=True)


def ship(line):
    client.sendall(f"{line}\n".encode())


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=collect, daemon=True).start()
client = socket.create_connection(server.getsockname())
try:
    for line in ("line 1", "line 2", "line 3"):
        ship(line)
        print(f"{line}: sent")
        time.sleep(0.5)
finally:
    print("collector has:", received)
