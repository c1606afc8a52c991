import socket
import threading
import time

# One event, three names: it depends on the system and on the moment.
CLIENT_LEFT = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError)


def stream(connection):
    with connection:
        try:
            for number in range(1, 6):
                connection.sendall(f"tick {number}\n".encode())
                time.sleep(0.3)
            print("served to the end")
        except CLIENT_LEFT as error:
            print(f"client left before tick {number}: {type(error).__name__}")


with socket.create_server(("127.0.0.1", 0)) as server:
    for patience in (1, 5):
        client = socket.create_connection(server.getsockname())
        connection, _ = server.accept()
        thread = threading.Thread(target=stream, args=(connection,))
        thread.start()
        for _ in range(patience):
            client.recv(100)
        client.close()
        thread.join()
