import socket
import threading


def serve():
    sock, _ = listener.accept()
    with sock:
        received = 0
        while piece := sock.recv(65536):
            received += len(piece)
        # b"": the client has said all. The way back is still open.
        sock.sendall(f"{received} bytes, thank you".encode())


with socket.create_server(("127.0.0.1", 0)) as listener:
    threading.Thread(target=serve).start()
    with socket.create_connection(listener.getsockname()) as client:
        client.sendall(bytes(300_000))
        client.shutdown(socket.SHUT_WR)  # FIN: no more from me
        print("answer:", client.recv(100).decode())
        print("then:", client.recv(100))
        try:
            client.send(b"one thing more")
        except BrokenPipeError as error:
            print("send after shutdown:", type(error).__name__)
