import errno
import socket
import threading
import time


def listen(address, seconds=10.0):
    """Wait for the old process to let go of the port, but not for ever."""
    end = time.monotonic() + seconds
    pause = 0.05
    while True:
        try:
            return socket.create_server(address)
        except OSError as error:
            last = time.monotonic() + pause > end
            if error.errno != errno.EADDRINUSE or last:
                raise
        time.sleep(pause)
        pause = min(pause * 2, 1.0)


old = socket.create_server(("127.0.0.1", 0))
address = old.getsockname()
try:
    listen(address, seconds=0.2)
except OSError as error:
    print("gave up:", errno.errorcode[error.errno])

threading.Timer(0.3, old.close).start()
listen(address).close()
print("listens")
