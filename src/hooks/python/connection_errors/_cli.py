"""The command line. Exit codes: 0 explained, 1 not known, 2 not understood."""

from __future__ import annotations

import io
import sys

USAGE = """\
usage: python -m connection_errors app.py [argument ...]
       python -m connection_errors explain NAME
       python -m connection_errors explain < traceback.txt"""


def main() -> None:
    """Reads `sys.argv`, prints and exits."""
    args = sys.argv[1:]
    if args in (["-h"], ["--help"]):
        print(USAGE)
        return
    words = args[1:]
    if args[:1] not in ([], ["explain"]) or any(word.startswith("--") for word in words):
        sys.exit(_misuse())
    if not words and (sys.stdin is None or sys.stdin.isatty()):
        sys.exit(_misuse())
    sys.exit(_explain(" ".join(words)))


def _misuse() -> int:
    print(USAGE, file=sys.stderr)
    return 2


def _explain(name: str) -> int:
    from . import _explain
    from ._settings import reader_lang

    # Vietnamese does not fit into the code pages Windows gives to pipes.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        data = _explain.read_data()
    except Exception:
        return _fail("connection-errors: data.json cannot be read; install the package again")
    slugs = _explain.look_up(data, name) if name else _explain.look_in(data, _read_stdin())
    if not slugs:
        return _fail(_explain.unknown(name, reader_lang()))
    print("\n\n".join(_explain.describe(data, slug, reader_lang()) for slug in slugs))
    return 0


def _fail(line: str) -> int:
    print(line, file=sys.stderr)
    return 1


def _read_stdin() -> str:
    return sys.stdin.buffer.read().decode("utf-8", "replace")
