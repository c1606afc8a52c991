"""Builds the address. It says which error, system and runtime: nothing about the program."""

from __future__ import annotations

import sys

from ._find import Found
from ._settings import base, chosen_lang

_SYSTEMS = {
    "linux": "linux",
    "darwin": "macos",
    "win32": "windows",
    "cygwin": "cygwin",
    "android": "android",
}


def link_to(found: Found) -> str:
    """``https://…/e/ConnectionAbortedError?os=windows&errno=10053&rt=python-3.12``"""
    query = {
        "os": _system(),
        "errno": found.number,
        "rt": "python-{}.{}".format(*sys.version_info),
        "lib": found.library,
        "lang": chosen_lang(),
    }
    pairs = "&".join(f"{key}={value}" for key, value in query.items() if value is not None)
    return f"{page(found.name)}?{pairs}"


def page(name: str) -> str:
    """The address of a name, in no language: the page finds its reader's."""
    return f"{base()}/e/{name}"


def line_for(found: Found) -> str:
    """The line that ends a report. The arrow is plain where standard error cannot print it."""
    arrow = "↳"
    try:
        arrow.encode(getattr(sys.stderr, "encoding", None) or "utf-8")
    except (LookupError, UnicodeError):
        arrow = "->"
    return f"{arrow} {link_to(found)}"


def _system() -> str | None:
    if hasattr(sys, "getandroidapilevel"):
        return "android"
    return "freebsd" if sys.platform.startswith("freebsd") else _SYSTEMS.get(sys.platform)
