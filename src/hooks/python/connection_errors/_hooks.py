"""The three places where Python reports what nobody caught.

From 3.11 on the line is a note of the exception, so whoever formats that exception shows it.
Before, it is printed after the report. What fails in here is silent: the report comes out as ever.
"""

import sys

from ._late import when_imported

_installed = False
_reporting: "list[BaseException | None]" = []


def install() -> None:
    """See :func:`connection_errors.install`."""
    global _installed
    if _installed:
        return
    _installed = True
    hook_main()
    # Neither threading nor asyncio is loaded for our sake: they cost more than all of this.
    when_imported("threading", _hook_threads)
    when_imported("asyncio.base_events", _hook_asyncio)


def hook_main() -> None:
    """Wraps whatever `sys.excepthook` is now."""
    previous = sys.excepthook

    def excepthook(kind, error, trace):
        # A hook of the program may call the one it found, which was ours: one line, not two.
        outermost = not any(error is each for each in _reporting)
        _reporting.append(error)
        try:
            line = note(error) if outermost else None
            previous(kind, error, trace)
            _print(line)
        finally:
            _reporting.pop()

    sys.excepthook = excepthook


def note(error: "BaseException | None") -> "str | None":
    """Adds the line to `error` as a note; returns it where Python has no notes (before 3.11)."""
    try:
        from ._settings import is_off

        if error is None or is_off():
            return None
        from ._find import find
        from ._link import line_for

        found = find(error)
        if found is None:
            return None
        line = line_for(found)
        add_note = getattr(found.bearer, "add_note", None)
        if add_note is None:
            return line
        if line not in getattr(found.bearer, "__notes__", ()):
            add_note(line)
    except Exception:
        pass
    return None


def _print(line: "str | None") -> None:
    try:
        if line is not None:
            print(line, file=sys.stderr, flush=True)
    except Exception:
        pass


def _hook_threads(threading) -> None:
    previous = threading.excepthook

    def excepthook(args):
        # sys.exit() in a thread comes here too, and prints nothing: neither do we.
        line = note(args.exc_value)
        previous(args)
        _print(line)

    threading.excepthook = excepthook


def _hook_asyncio(base_events) -> None:
    loop = base_events.BaseEventLoop
    # With notes: before a handler of the program's own sees the exception. Without: only where the
    # default one has logged it, and the line goes to the same log.
    name = "call_exception_handler" if sys.version_info >= (3, 11) else "default_exception_handler"
    original = getattr(loop, name)

    def handler(self, context):
        line = note(context.get("exception"))
        original(self, context)
        if line is not None:
            base_events.logger.error(line)

    handler.__name__, handler.__qualname__ = name, f"BaseEventLoop.{name}"
    handler.__doc__ = original.__doc__
    setattr(loop, name, handler)
