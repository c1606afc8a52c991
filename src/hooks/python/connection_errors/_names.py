"""Which classes and numbers are connection errors, and the names their pages have."""

from __future__ import annotations

import errno

#: Python's own classes. Those whose bare name means something else elsewhere are qualified.
STANDARD = {
    "builtins.ConnectionAbortedError": "ConnectionAbortedError",
    "builtins.ConnectionRefusedError": "ConnectionRefusedError",
    "builtins.ConnectionResetError": "ConnectionResetError",
    "builtins.BrokenPipeError": "BrokenPipeError",
    "builtins.ConnectionError": "ConnectionError",
    "builtins.TimeoutError": "python/TimeoutError",
    "socket.timeout": "socket.timeout",  # a class of its own before 3.10
    "socket.gaierror": "socket.gaierror",
    "socket.herror": "socket.herror",
    "ssl.SSLError": "ssl.SSLError",
    "ssl.SSLCertVerificationError": "ssl.SSLCertVerificationError",
    "ssl.SSLEOFError": "ssl.SSLEOFError",
    "ssl.SSLZeroReturnError": "ssl.SSLZeroReturnError",
    "ssl.SSLSyscallError": "ssl.SSLSyscallError",
    "http.client.RemoteDisconnected": "http.client.RemoteDisconnected",
    "http.client.IncompleteRead": "http.client.IncompleteRead",
    "asyncio.exceptions.IncompleteReadError": "asyncio.IncompleteReadError",
    "smtplib.SMTPServerDisconnected": "SMTPServerDisconnected",
}

#: Numbers for which Python has no class: plain OSError.
_CODES = (
    "EADDRINUSE EADDRNOTAVAIL EDESTADDRREQ EHOSTDOWN EHOSTUNREACH EISCONN ENETDOWN ENETRESET "
    "ENETUNREACH ENOBUFS ENOTCONN ENOTSOCK"
)
CODES = {getattr(errno, name): name for name in _CODES.split() if hasattr(errno, name)}

#: Files have these too: they count where a module of connections raised them.
_SHARED = "EACCES EBADF EMFILE ENFILE EPERM"
SHARED_CODES = {getattr(errno, name): name for name in _SHARED.split()}
SOCKET_MODULES = frozenset(("socket", "ssl"))

#: Windows' own numbers (asyncio prints them), whose errno says nothing.
WINDOWS = frozenset((64, 121, 1225, 1231, 1232, 1234, 1236))

#: Libraries that wrap the error of the system, known by name only: they are never imported.
LIBRARIES = frozenset(("requests", "urllib3", "httpx", "httpcore", "aiohttp"))
#: Libraries whose classes live deeper than the name people know them by.
FLAT = frozenset(("httpx", "httpcore", "aiohttp"))
#: Their classes that mean a failed connection, whatever is inside.
WRAPPERS = frozenset(
    (
        # requests and urllib3
        "ConnectionError ConnectTimeout ReadTimeout Timeout SSLError ProxyError "
        "ChunkedEncodingError MaxRetryError NewConnectionError NameResolutionError "
        "ConnectTimeoutError ReadTimeoutError ProtocolError IncompleteRead InvalidChunkLength "
        # httpx and httpcore
        "ConnectError ReadError WriteError CloseError WriteTimeout PoolTimeout RemoteProtocolError "
        # aiohttp
        "ClientConnectionError ClientConnectionResetError ClientOSError ClientConnectorError "
        "ClientConnectorDNSError ClientConnectorSSLError ClientConnectorCertificateError "
        "ClientProxyConnectionError ServerDisconnectedError ServerTimeoutError "
        "ConnectionTimeoutError SocketTimeoutError ClientPayloadError"
    ).split()
)
