import asyncio
import errno
import socket
import socketserver

address = ("0.0.0.0", 8000)
first = socket.create_server(address)


def bind():
    with socket.socket() as server:
        server.bind(address)


def create_server():
    socket.create_server(address)


def tcp_server():
    socketserver.TCPServer(address, socketserver.BaseRequestHandler)


def asyncio_server():
    asyncio.run(asyncio.start_server(print, *address))


for call in (bind, create_server, tcp_server, asyncio_server):
    try:
        call()
    except OSError as error:
        print(f"{call.__name__}: {type(error).__name__}: {error}")
        print("  errno.EADDRINUSE:", error.errno == errno.EADDRINUSE)
        print("  ConnectionError:", isinstance(error, ConnectionError))
first.close()
