import asyncio
import http.client
import smtplib
import socket
import struct
import threading
import urllib.request


async def stream():
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"hello")
    try:
        await reader.read()
    finally:
        writer.close()


def http_client():
    connection = http.client.HTTPConnection(host, port)
    connection.request("GET", "/")
    connection.getresponse()


CLIENTS = {
    "http.client": http_client,
    "urllib": lambda: urllib.request.urlopen(f"http://{host}:{port}/"),
    "smtplib": lambda: smtplib.SMTP(host, port).noop(),
    "asyncio": lambda: asyncio.run(stream()),
}


def serve(server):
    for name in CLIENTS:
        connection, _ = server.accept()
        if name == "smtplib":
            connection.sendall(b"220 ready\r\n")
        connection.recv(1)
        linger = struct.pack("ii", 1, 0)  # close() sends a reset
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        connection.close()


with socket.create_server(("127.0.0.1", 0)) as server:
    host, port = server.getsockname()
    threading.Thread(target=serve, args=(server,)).start()
    for name, ask in CLIENTS.items():
        try:
            ask()
        except OSError as error:
            kind = type(error).__name__
            reset = isinstance(error, ConnectionResetError)
            print(f"{name}: {kind}, ConnectionResetError {reset}")
