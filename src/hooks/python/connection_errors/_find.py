"""Finds the failure at the root of an exception: through causes, wrappers and groups.

Only attributes are read. `str()` or `repr()` of somebody else's exception is never called, and
nothing is imported to recognise a class.
"""

from __future__ import annotations

from ._names import (
    CODES,
    FLAT,
    LIBRARIES,
    SHARED_CODES,
    SOCKET_MODULES,
    STANDARD,
    WINDOWS,
    WRAPPERS,
)

#: Exceptions looked at in one chain; a loop or a huge group ends here.
_MOST = 200


class Found:
    """The root failure: its name on the site, its number, who wrapped it, who carries the note."""

    __slots__ = ("bearer", "library", "name", "number")

    def __init__(self, name: str, number: int | None, bearer: BaseException) -> None:
        self.name = name
        self.number = number
        self.bearer = bearer
        self.library: str | None = None


def find(error: BaseException) -> Found | None:
    """The root failure of an uncaught exception, or None if no connection failed.

    Ctrl-C, `sys.exit` and cancellation are no failures, whatever was being handled.
    """
    return _search(error, []) if isinstance(error, Exception) or _members(error) else None


def _search(error: BaseException, seen: list[BaseException]) -> Found | None:
    if any(error is each for each in seen) or len(seen) >= _MOST:
        return None
    seen.append(error)
    for member in _members(error):
        found = _search(member, seen)
        if found is not None:
            return found  # the note stays with the member: a group has many failures
    own = _describe(error)
    library = _library(type(error))
    for inner in _inside(error, own, library):
        found = _search(inner, seen)
        if found is not None:
            found.bearer = error
            found.library = library or found.library
            return found
    if own is not None:
        own.library = library
    return own


def _members(error: BaseException) -> tuple[BaseException, ...]:
    """What a group holds. By name, because of the `exceptiongroup` backport for 3.10 and older."""
    if not any(cls.__name__ == "BaseExceptionGroup" for cls in type(error).__mro__):
        return ()
    return tuple(getattr(error, "exceptions", ()))


def _inside(
    error: BaseException, own: Found | None, library: str | None
) -> list[BaseException]:
    """What `error` was made from, likeliest first."""
    inner = [error.__cause__]
    if library is not None or type(error).__module__ == "urllib.error":
        wrapped = (*error.args, getattr(error, "reason", None), getattr(error, "os_error", None))
        inner += [each for each in wrapped if isinstance(each, BaseException)]
    # A failure that has a number came from the system: what was being handled meanwhile is another.
    if not error.__suppress_context__ and (own is None or own.number is None):
        inner.append(error.__context__)
    return [each for each in inner if each is not None]


def _describe(error: BaseException) -> Found | None:
    number = _number(error)
    for cls in type(error).__mro__:
        name = _wrapper_name(cls) or STANDARD.get(f"{cls.__module__}.{cls.__name__}")
        if name == "python/TimeoutError" and number is None and not error.args:
            return None  # a timer of asyncio or concurrent.futures: it says nothing of a connection
        if name is not None:
            return Found(name, number, error)
    if type(error) is OSError and number is None:
        number = _first_of_many(error)
    if number is None:
        return None
    if getattr(error, "winerror", None) in WINDOWS:
        return Found(f"windows/{number}", number, error)
    # What class the number has in Python decides, whatever class a library gave the error.
    cls = type(OSError(number, ""))
    name = STANDARD.get(f"builtins.{cls.__name__}") or CODES.get(number)
    if name is None and number in SHARED_CODES and _module(error) in SOCKET_MODULES:
        name = SHARED_CODES[number]
    return None if name is None else Found(name, number, error)


def _module(error: BaseException) -> str | None:
    """Name of the module in which it was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return None if trace is None else trace.tb_frame.f_globals.get("__name__")


def _number(error: BaseException) -> int | None:
    # ssl counts in numbers of its own, which are no errno.
    if not isinstance(error, OSError) or type(error).__module__ == "ssl":
        return None
    number = getattr(error, "winerror", None) or error.errno
    return number if isinstance(number, int) else None


def _first_of_many(error: OSError) -> int | None:
    """asyncio joins the failures of several addresses into one text, and their numbers are lost."""
    text = error.args[0] if len(error.args) == 1 else None
    if not isinstance(text, str) or not text.startswith("Multiple exceptions: [Errno "):
        return None
    digits = text.split("[Errno ", 1)[1].split("]", 1)[0]
    return int(digits) if digits.isdigit() else None


def _library(cls: type) -> str | None:
    for each in cls.__mro__:
        root = each.__module__.partition(".")[0]
        if root in LIBRARIES:
            return root
    return None


def _wrapper_name(cls: type) -> str | None:
    root = cls.__module__.partition(".")[0]
    if root not in LIBRARIES or cls.__name__ not in WRAPPERS:
        return None
    return f"{root if root in FLAT else cls.__module__}.{cls.__name__}"
