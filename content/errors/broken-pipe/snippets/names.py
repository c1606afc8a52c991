import errno
import os

for name in ("EPIPE", "ESHUTDOWN", "ECONNRESET", "ENOTCONN"):
    number = getattr(errno, name)
    error = OSError(number, os.strerror(number))
    print(f"{name} {number}: {type(error).__name__}: {error.strerror}")

print("no number:", BrokenPipeError("worker gone").errno)
print(" > ".join(cls.__name__ for cls in BrokenPipeError.__mro__))
