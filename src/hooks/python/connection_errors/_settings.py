"""What the environment says."""

from __future__ import annotations

import os

# The one place to change when the site has a domain (src/hooks/node/src/settings.ts has the other).
PLACEHOLDER = "https://connection-errors.example"


def is_off() -> bool:
    """``CONNECTION_ERRORS=off``"""
    return os.environ.get("CONNECTION_ERRORS", "").strip().lower() in ("off", "0", "false", "no")


def base() -> str:
    """Where the site is, without a slash at the end: ``CONNECTION_ERRORS_URL`` if usable."""
    wanted = os.environ.get("CONNECTION_ERRORS_URL", "").strip().rstrip("/")
    scheme, _, rest = wanted.partition("://")
    # Nothing but what an address is made of: the line must stay one line, and be a link.
    safe = rest.isascii() and all(c.isalnum() or c in "_.~:/@%[]-" for c in rest)
    return wanted if scheme in ("http", "https") and rest and safe else PLACEHOLDER


def chosen_lang() -> str | None:
    """``CONNECTION_ERRORS_LANG``: ``vi``, ``en`` or nothing."""
    lang = os.environ.get("CONNECTION_ERRORS_LANG", "").strip().lower()
    return lang if lang in ("vi", "en") else None


def reader_lang() -> str:
    """The chosen language, else the one of the locale, else English."""
    chosen = chosen_lang()
    if chosen is not None:
        return chosen
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "vi" if value.lower().startswith("vi") else "en"
    import locale

    try:  # Windows has no such variables; it says "Vietnamese_Vietnam"
        locale.setlocale(locale.LC_CTYPE, "")
        value = locale.getlocale()[0] or ""
    except (locale.Error, ValueError):
        value = ""
    return "vi" if value.lower().startswith("vi") else "en"
