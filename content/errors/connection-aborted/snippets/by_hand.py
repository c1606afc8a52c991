import errno
import os
import socket


def from_system():
    # What the interpreter does when a system call fails with this number.
    raise OSError(errno.ECONNABORTED, os.strerror(errno.ECONNABORTED))


def by_hand():
    raise ConnectionAbortedError("no answer from worker")


for source in (from_system, by_hand):
    try:
        source()
    except ConnectionError as error:
        name = type(error).__name__
        print(f"{source.__name__}: {name}, errno {error.errno}")

print(" > ".join(cls.__name__ for cls in ConnectionAbortedError.__mro__))
print("defined in:", ConnectionAbortedError.__module__)
print("in socket:", hasattr(socket, "ConnectionAbortedError"))
