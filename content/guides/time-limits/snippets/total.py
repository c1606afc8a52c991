import contextlib
import http.client
import socket
import threading
import time


def within(seconds, connection, talk):
    """Runs talk(); when the time is up, the connection ends under it."""
    over, sock, result = threading.Event(), connection.sock, None

    def stop():
        over.set()
        with contextlib.suppress(OSError):  # it is closed already
            sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, stop)
    timer.start()
    try:
        result = talk(connection)
    except (OSError, http.client.HTTPException):
        if not over.is_set():
            raise
    finally:
        timer.cancel()
    if over.is_set():
        raise TimeoutError(f"not done after {seconds} s")
    return result


def serve():
    for headers in (b"X-Fast: yes\r\n\r\n", b"X-Slow: yes\r\n" * 3):
        connection, _ = server.accept()
        with connection, contextlib.suppress(OSError):
            connection.recv(1000)
            connection.sendall(b"HTTP/1.0 200 OK\r\n")
            for byte in headers:  # the second answer drips: 0.1 s a byte
                connection.sendall(bytes([byte]))
                time.sleep(0.1 if b"Slow" in headers else 0)


def ask(connection):
    connection.request("GET", "/")
    response = connection.getresponse()
    return f"status {response.status}, {len(response.read())} bytes"


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
for _ in range(2):
    client = http.client.HTTPConnection(*server.getsockname(), timeout=1)
    client.connect()  # has a time limit of its own
    try:
        print(within(1, client, ask))
    except TimeoutError as error:
        print("TimeoutError:", error)
    client.close()
