import http.client
import socket
import struct
import threading

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
CASES = {
    "closed": b"",
    "reset": None,
    "half a status line": b"HTTP/1.",
    "not HTTP": b"220 mail ready\r\n",
    "half a body": OK + b"12345",
}


def serve():
    for answer in CASES.values():
        connection, _ = server.accept()
        with connection:
            connection.recv(4096)
            if answer is None:  # linger for 0 seconds: close() resets
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, linger
                )
            else:
                connection.sendall(answer)


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
for case in CASES:
    client = http.client.HTTPConnection(*server.getsockname())
    client.request("GET", "/")
    try:
        client.getresponse().read()
    except (OSError, http.client.HTTPException) as error:
        errno = getattr(error, "errno", None)
        print(f"{case}: {type(error).__name__}, errno {errno}")
    client.close()
