"""Explains a name from `data.json`, which is made out of the site's content. No network."""

from __future__ import annotations

import json
import os
import re

from ._link import page
from ._settings import reader_lang

# `[WinError 10053]`, `Errno 103`, `0x80072745`, `asyncio.IncompleteReadError`
_TOKEN = re.compile(r"(?:win)?error[ :]*-?\d+|errno[ :]*-?\d+|0x[0-9a-f]{8}|[a-z_][\w.:]*\w", re.I)

_UNKNOWN = {
    "vi": "connection-errors: không có thông tin về {}",
    "en": "connection-errors: nothing is known about {}",
}
_NOTHING = {
    "vi": "connection-errors: không nhận ra lỗi kết nối nào trong đoạn này",
    "en": "connection-errors: no connection error recognised in this text",
}


def read_data() -> dict:
    """@raises OSError, ValueError: the file is missing or damaged"""
    path = os.path.join(os.path.dirname(__file__), "data.json")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def explain(name: str, lang: str | None = None) -> str | None:
    """See :func:`connection_errors.explain`."""
    data = read_data()
    wanted = lang if lang in ("vi", "en") else reader_lang()
    return "\n\n".join(describe(data, slug, wanted) for slug in look_up(data, name)) or None


def fold(name: str) -> str:
    """One spelling for `WinError 10053`, `winerror-10053`, `[WinError10053]`; Node does the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def look_up(data: dict, name: str) -> list[str]:
    """Pages with this name; several where a number means different things on different systems."""
    return data["keys"].get(fold(name), [])


def look_in(data: dict, text: str) -> list[str]:
    """Pages of the last name in a text: the last line of a traceback says what happened."""
    whole = look_up(data, text) if len(text) < 100 else []
    if whole:
        return whole
    for line in reversed(text.splitlines()):
        for token in _TOKEN.findall(line):
            # The class may stand behind its module: socket.gaierror.
            slugs = look_up(data, token) or look_up(data, token.rpartition(".")[2])
            if slugs:
                return slugs
        low = line.lower()
        for slug, about in data["pages"].items():
            if any(" " in name and name.lower() in low for name in about["names"]):
                return [slug]
    return []


def describe(data: dict, slug: str, lang: str) -> str:
    """One page as text: names, meaning, causes, whether to try again, link."""
    about, labels = data["pages"][slug], data["labels"][lang]
    own = about[lang]
    others = [name for name in about["names"] if name != about["title"]]
    return "\n".join(
        [
            about["title"],
            own["summary"],
            "",
            f"{labels['also']}: {', '.join(others)}",
            "",
            f"{labels['causes']}:",
            *(f"  - {cause}" for cause in own["causes"]),
            "",
            labels["retry"],
            f"  {own['retry']}",
            "",
            f"↳ {page(about['title'])}",
        ]
    )


def unknown(name: str, lang: str) -> str:
    """The line for a name, or (name empty) a text, that is not known."""
    return _UNKNOWN[lang].format(name) if name else _NOTHING[lang]
