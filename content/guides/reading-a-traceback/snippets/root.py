import errno
import urllib.request


def inside(error):
    """What an exception was made from, likeliest first."""
    yield from getattr(error, "exceptions", ())  # a group
    for name in ("__cause__", "reason", "__context__"):
        inner = getattr(error, name, None)
        if isinstance(inner, BaseException):
            yield inner
    for inner in error.args:
        if isinstance(inner, BaseException):
            yield inner


def root(error, depth=20):
    for inner in inside(error) if depth else ():
        return root(inner, depth - 1)
    return error


def in_one_line(error):
    found = root(error)
    number = getattr(found, "errno", None)
    code = errno.errorcode.get(number, number)
    return f"{type(error).__name__} <- {type(found).__name__} {code}"


try:
    urllib.request.urlopen("http://127.0.0.1:1/", timeout=5)
except OSError as error:
    print(in_one_line(error))
try:
    try:
        raise ConnectionResetError(errno.ECONNRESET, "Connection reset")
    except OSError as low:
        raise RuntimeError("cannot load the order") from low
except RuntimeError as error:
    print(in_one_line(error))
