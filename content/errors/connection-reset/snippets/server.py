import socket
import socketserver
import struct
import sys
import threading

ANSWER = bytes(20_000_000)  # far more than the kernel holds back
CLIENT_LEFT = (ConnectionResetError, BrokenPipeError, ConnectionAbortedError)


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(ANSWER)
        print("served")


class Server(socketserver.TCPServer):  # http.server's classes build on it
    def handle_error(self, request, client_address):
        if isinstance(sys.exc_info()[1], CLIENT_LEFT):
            print("client left")
        else:
            super().handle_error(request, client_address)


with Server(("127.0.0.1", 0), Handler) as server:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    with socket.create_connection(server.server_address) as client:
        client.recv(1)
        # Linger for 0 seconds: close() sends a reset instead of a goodbye.
        linger = struct.pack("ii", 1, 0)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    with socket.create_connection(server.server_address) as client:
        while client.recv(65536):
            pass
    server.shutdown()
    thread.join()
