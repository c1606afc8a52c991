import asyncio
import concurrent.futures as futures
import errno
import socket

CLAUSES = {
    "OSError": OSError,
    "TimeoutError": TimeoutError,
    "socket.timeout": socket.timeout,
    "asyncio.TimeoutError": asyncio.TimeoutError,
    "futures.TimeoutError": futures.TimeoutError,
}


def socket_timer():
    left, right = socket.socketpair()
    with left, right:
        left.settimeout(0.1)
        left.recv(1)


def kernel():
    raise OSError(errno.ETIMEDOUT, "Connection timed out")


def asyncio_timer():
    asyncio.run(asyncio.wait_for(asyncio.sleep(60), 0.1))


def future_timer():
    futures.Future().result(timeout=0.1)


for action in (socket_timer, kernel, asyncio_timer, future_timer):
    try:
        action()
    except Exception as error:
        fits = [name for name, c in CLAUSES.items() if isinstance(error, c)]
        print(f"{action.__name__}: {type(error).__name__}: {str(error)!r}")
        print("  except", ", ".join(fits))
