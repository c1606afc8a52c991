import urllib.request


def chain(error):
    """The error and what is behind it, down to the root."""
    while isinstance(error, BaseException):
        yield error
        reason = getattr(error, "reason", None)  # URLError
        if not isinstance(reason, BaseException):
            reason = error.__cause__ or error.__context__
        error = reason


try:
    try:
        urllib.request.urlopen("http://127.0.0.1:8000/")
    except OSError as error:
        raise RuntimeError("no prices") from error
except RuntimeError as error:
    print("message:", error)
    for each in chain(error):
        print("  ", type(each).__name__, getattr(each, "errno", ""))
