import errno
import socket
import threading
import time

PAUSE = 0.5  # for the thread to be inside recv()


def read(sock):
    try:
        while data := sock.recv(100):
            print("  recv returned", data)
        print("  recv returned b'': the end")
    except OSError as error:
        print("  recv raised", errno.errorcode.get(error.errno), error)


def attempt(close, timeout=None):
    ours, theirs = socket.socketpair()
    ours.settimeout(timeout)
    reader = threading.Thread(target=read, args=(ours,))
    reader.start()
    time.sleep(PAUSE)
    close(ours)
    reader.join(PAUSE)
    if reader.is_alive():
        print("  still waiting; the other end sends something")
        theirs.sendall(b"data")
        reader.join()
    theirs.close()


def close(sock):
    sock.close()


def shutdown_and_close(sock):
    sock.shutdown(socket.SHUT_RDWR)
    sock.close()


for how in (close, shutdown_and_close):
    print(how.__name__)
    attempt(how)
print("close, with a timeout set")
attempt(close, timeout=60)
