import socket
import struct
import threading


def half_close(sock):
    sock.shutdown(socket.SHUT_WR)


def reset(sock):
    linger = struct.pack("ii", 1, 0)  # on, for 0 seconds
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    sock.close()


WAYS = {
    "close()": socket.socket.close,
    "shutdown(SHUT_WR)": half_close,
    "SO_LINGER 0, close()": reset,
}


def end(way):
    sock, _ = listener.accept()
    sock.sendall(b"bye")
    asked.wait()
    way(sock)
    ended.set()
    checked.wait()
    sock.close()


with socket.create_server(("127.0.0.1", 0)) as listener:
    for title, way in WAYS.items():
        asked, ended, checked = (threading.Event() for _ in range(3))
        thread = threading.Thread(target=end, args=(way,))
        thread.start()
        with socket.create_connection(listener.getsockname()) as peer:
            peer.settimeout(5)
            print(f"{title}\n  first read:", peer.recv(100))
            asked.set()
            ended.wait()
            try:
                print("  next read:", peer.recv(100))
            except ConnectionResetError as error:
                print("  next read:", type(error).__name__)
        checked.set()
        thread.join()
