"""`python -m connection_errors app.py …`: as `python app.py …`, with the hooks in place.

Our own frames stand above the program's in the traceback; they are cut off again, so that it looks
as it does without us.
"""

import os
import sys

from . import _hooks as hooks


def run(script: str, args: "list[str]") -> None:
    """Runs `script` as `__main__`. Leaves by exit code 2 if it cannot be read, as Python does."""
    path = script if sys.version_info < (3, 9) else os.path.abspath(script)  # as Python prints it
    try:
        with open(script, "rb") as file:
            source = file.read()
    except OSError as error:
        sys.stderr.write(
            f"{sys.executable}: can't open file {path!r}: [Errno {error.errno}] {error.strerror}\n"
        )
        sys.exit(2)
    sys.argv[:] = [script, *args]
    if not getattr(sys.flags, "safe_path", False):
        sys.path[0] = os.path.dirname(os.path.realpath(script))
    hooks.install()
    _cut_in_hook()
    hook = sys.excepthook
    try:
        exec(compile(source, path, "exec", dont_inherit=True), _fresh_main(path))
    except BaseException:
        if sys.excepthook is not hook:
            # The program set a hook of its own over ours: that one reports, with line and cut.
            hooks.hook_main()
            _cut_in_hook()
        raise


def _fresh_main(path: str) -> dict:
    """The namespace of `__main__`, as a script finds it. Same module: pickle looks for it there."""
    from importlib.machinery import SourceFileLoader

    space = sys.modules["__main__"].__dict__
    builtins = space["__builtins__"]
    space.clear()
    space.update(
        __name__="__main__",
        __doc__=None,
        __package__=None,
        __loader__=SourceFileLoader("__main__", path),
        __spec__=None,
        __annotations__={},
        __builtins__=builtins,
        __file__=path,
        __cached__=None,
    )
    return space


def _cut_in_hook() -> None:
    previous = sys.excepthook

    def excepthook(kind, error, trace):
        trace = _cut(trace)
        try:
            error.__traceback__ = trace
        except Exception:
            pass
        previous(kind, error, trace)

    sys.excepthook = excepthook


def _cut(trace):
    """The part of a traceback below `run`, or all of it if `run` is not in it."""
    below = trace
    while below is not None and below.tb_frame.f_code is not run.__code__:
        below = below.tb_next
    return trace if below is None else below.tb_next
