import socket
import ssl
import threading


def serve():
    connection, _ = listener.accept()
    connection.recv(4096)  # the client's hello
    connection.close()  # and not a word in answer


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve).start()

client = socket.create_connection(listener.getsockname())
context = ssl.create_default_context()
try:
    context.wrap_socket(client, server_hostname="localhost")
except ssl.SSLError as error:
    print("class:", type(error).__name__)
    print("reason:", error.reason)
    print("message:", error.args[1].split(" (_ssl.c")[0])
