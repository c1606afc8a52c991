import socket
import ssl

# The kernel accepts; nobody ever answers the hello.
listener = socket.create_server(("127.0.0.1", 0))
context = ssl.create_default_context()

client = socket.create_connection(listener.getsockname(), timeout=1)
try:
    context.wrap_socket(client, server_hostname="localhost")
except OSError as error:
    print("class:", type(error).__name__)
    print("TimeoutError:", isinstance(error, TimeoutError))
    print("message:", str(error).split("_ssl.c")[0] + "_ssl.c …")
    print("…", str(error).split(": ")[-1])
