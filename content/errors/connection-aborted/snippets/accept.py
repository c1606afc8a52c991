import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    client = socket.create_connection(server.getsockname())

    served = 0
    while served < 1:
        try:
            connection, _ = server.accept()
        except ConnectionAbortedError as error:
            # One client is gone. The listening socket is as good as before.
            print(f"accept: {type(error).__name__}")
            continue
        with connection:
            connection.sendall(b"welcome")
        served += 1
        print(f"client {served}: served")

    print(client.recv(100).decode())
    client.close()
