import socket
import threading

BODY = bytes(20_000_000)
ANSWER = b"413 too large"


def close_at_once(sock):
    sock.close()


def drain_first(sock):
    sock.shutdown(socket.SHUT_WR)  # my last word has been said
    sock.settimeout(5)  # nobody may hold me here for ever
    while sock.recv(65536):
        pass
    sock.close()


def serve(last):
    sock, _ = listener.accept()
    sock.recv(1000)  # enough to see that it is too much
    sock.sendall(ANSWER)
    last(sock)


with socket.create_server(("127.0.0.1", 0)) as listener:
    for last in (close_at_once, drain_first):
        thread = threading.Thread(target=serve, args=(last,))
        thread.start()
        with socket.create_connection(listener.getsockname()) as client:
            try:
                client.sendall(BODY)
                print(f"{last.__name__}: {client.recv(100)}")
            except (ConnectionResetError, BrokenPipeError):
                print(f"{last.__name__}: reset before the answer was read")
        thread.join()
