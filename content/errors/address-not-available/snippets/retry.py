import errno
import socket
import subprocess
import time


def listen(address, seconds=30.0):
    """Wait for an address that is still to come, but not for ever."""
    end = time.monotonic() + seconds
    pause = 0.1
    while True:
        try:
            return socket.create_server(address)
        except OSError as error:
            late = time.monotonic() + pause > end
            if error.errno != errno.EADDRNOTAVAIL or late:
                raise
        print("not here yet")
        time.sleep(pause)
        pause = min(pause * 2, 2.0)
        if pause > 0.3:  # now it comes: somebody else's work, in real life
            command = "ip addr replace 192.0.2.9/32 dev lo"
            subprocess.run(command.split(), check=True)


listen(("192.0.2.9", 8000)).close()
print("listening")
