import errno
import os
import socket
import tempfile


def adopt(what, number):
    try:
        socket.socket(fileno=number).detach()
        print(f"{what}: adopted")
    except OSError as error:
        print(f"{what}: {errno.errorcode[error.errno]}: {error}")


ours, theirs = socket.socketpair()
number = ours.fileno()
adopt("a socket", number)

ours.close()
adopt("its number after close()", number)

with tempfile.TemporaryFile() as file:
    print("a file gets that number:", file.fileno() == number)
    adopt("its number, now a file", number)

reader, writer = os.pipe()
adopt("a pipe", reader)
