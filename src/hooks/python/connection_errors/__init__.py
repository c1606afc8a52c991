"""Ends an uncaught connection error with one line: the link to the page that explains it.

``connection_errors.install()`` does that; ``python -m connection_errors app.py`` does it without a
change to the program. Importing this module loads nothing else, and `install` only what it needs, so
that start-up stays as it was: that is also why annotations are quoted here and in `_hooks`.
"""

__version__ = "0.1.0"
__all__ = ["explain", "install", "link_for"]


def install() -> None:
    """Adds the line to what is reported as uncaught: in the main thread, in threads, in asyncio.

    Hooks that are already there keep working. Calling it twice does no harm; with
    ``CONNECTION_ERRORS=off`` it does nothing. It never raises.
    """
    try:
        from . import _hooks

        _hooks.install()
    except Exception:
        pass  # a program must not fail because of the line below its failures


def link_for(error: BaseException) -> "str | None":
    """The address of the page about `error`, or None if it is no connection error."""
    from . import _find, _link

    found = _find.find(error)
    return None if found is None else _link.link_to(found)


def explain(name: str, lang: "str | None" = None) -> "str | None":
    """What `name` (``ECONNABORTED``, ``WinError 10053``, ``10053``) means, as text for a terminal.

    `lang` is ``vi`` or ``en``; without it ``CONNECTION_ERRORS_LANG`` decides, else the locale.
    None if the name is not known. Nothing is read from the network.
    """
    from . import _explain

    return _explain.explain(name, lang)
