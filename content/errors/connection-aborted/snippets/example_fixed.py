import socket

try:
    with socket.create_connection(("localhost", 12345), timeout=5) as s:
        s.sendall(b"Hello, world")
        data = s.recv(1024)
        print("Received", repr(data))
except ConnectionRefusedError:
    print("Connection was refused: is the server running?")
except (ConnectionAbortedError, ConnectionResetError, BrokenPipeError) as error:
    print("Connection was lost:", type(error).__name__)
except (TimeoutError, socket.timeout):  # one and the same since Python 3.10
    print("No answer in time")
