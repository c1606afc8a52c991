# Which of them sets SO_REUSEADDR by itself?
import asyncio
import http.server
import socket
import socketserver

LOCAL = ("127.0.0.1", 0)
HANDLER = socketserver.BaseRequestHandler


def plain():
    server = socket.socket()
    server.bind(LOCAL)
    return server


async def asyncio_server():
    server = await asyncio.start_server(print, *LOCAL)
    # A copy: the socket closes with the loop.
    return socket.socket(fileno=socket.dup(server.sockets[0].fileno()))


class Reusing(socketserver.TCPServer):
    allow_reuse_address = True


for name, server in [
    ("socket.socket", plain()),
    ("socket.create_server", socket.create_server(LOCAL)),
    ("socketserver.TCPServer", socketserver.TCPServer(LOCAL, HANDLER).socket),
    ("  allow_reuse_address = True", Reusing(LOCAL, HANDLER).socket),
    ("http.server.HTTPServer", http.server.HTTPServer(LOCAL, HANDLER).socket),
    ("asyncio.start_server", asyncio.run(asyncio_server())),
]:
    option = server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
    print(f"{name:28}  {bool(option)}")
    server.close()
