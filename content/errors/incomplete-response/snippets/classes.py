import asyncio
import http.client
import urllib.error

ERRORS = (
    http.client.IncompleteRead(b"half"),
    urllib.error.ContentTooShortError("half", b"half"),
    asyncio.IncompleteReadError(b"half", 8),
)
PARENTS = (
    http.client.HTTPException,
    urllib.error.URLError,
    OSError,
    ConnectionError,
    EOFError,
)
for error in ERRORS:
    caught = [each.__name__ for each in PARENTS if isinstance(error, each)]
    print(type(error).__name__, "is caught by except", *caught)
