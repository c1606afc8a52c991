import socket
import ssl
import threading

# The ServerHello of a server that never learnt RFC 5746: no extensions.
body = b"\x03\x03" + bytes(32) + b"\x00" + b"\xc0\x2f" + b"\x00"
hello = b"\x02" + len(body).to_bytes(3, "big") + body
record = b"\x16\x03\x03" + len(hello).to_bytes(2, "big") + hello


def serve():
    for _ in range(2):
        connection, _ = listener.accept()
        connection.recv(4096)
        connection.sendall(record)
        connection.shutdown(socket.SHUT_WR)  # says no more than that
        connection.recv(4096)
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()
OP_LEGACY_SERVER_CONNECT = 0x4  # has a name in ssl since Python 3.12

for options in 0, OP_LEGACY_SERVER_CONNECT:
    context = ssl.create_default_context()
    context.options |= options
    client = socket.create_connection(listener.getsockname())
    try:
        context.wrap_socket(client, server_hostname="localhost")
    except ssl.SSLError as error:
        print(f"{options}: {type(error).__name__} {error.reason}")
        client.close()
