import socket
import traceback

SETTINGS = {"retries": 3}


def connect():
    socket.create_connection(("127.0.0.1", 1), timeout=5)


def raise_from():
    try:
        connect()
    except OSError as error:
        raise RuntimeError("cannot load the order") from error


def raise_only():
    try:
        connect()
    except OSError:
        raise RuntimeError("cannot load the order")


def bug_in_the_handler():
    try:
        connect()
    except OSError:
        print("  tries left:", SETTINGS["tries"])


def from_none():
    try:
        connect()
    except OSError:
        raise RuntimeError("cannot load the order") from None


for way in (raise_from, raise_only, bug_in_the_handler, from_none):
    print(way.__name__)
    try:
        way()
    except Exception as error:
        kind = type(error)
        for text in traceback.format_exception(kind, error, error.__traceback__):
            if not text.startswith(("  File", "Traceback")):
                print(" ", text.strip())
        print("  __cause__:", repr(error.__cause__)[:24], end=", ")
        print("__context__:", repr(error.__context__)[:24])
