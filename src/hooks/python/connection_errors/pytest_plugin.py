"""pytest reports a failed test itself: no hook of Python's sees the exception.

Found by pytest through the package's entry point; asleep with ``CONNECTION_ERRORS=off``.
"""

from __future__ import annotations

import pytest

from ._hooks import note


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Adds the line before pytest formats the exception; below it where Python has no notes."""
    line = None if call.excinfo is None else note(call.excinfo.value)
    outcome = yield
    if line is not None:
        outcome.get_result().sections.append(("Connection error", line))
