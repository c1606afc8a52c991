# Numbers of Windows that mean "the connection is gone"; Python gives
# most of them no class of their own.
GONE = {64: "ERROR_NETNAME_DELETED", 995: "ERROR_OPERATION_ABORTED"}


def is_gone(error):
    if isinstance(error, ConnectionError):
        return True
    # Only Windows sets winerror; elsewhere the attribute is missing.
    return getattr(error, "winerror", None) in GONE


class OnWindows(OSError):
    """Stands for what Windows raises; it cannot be raised here."""

    winerror = 64


print("ConnectionResetError:", is_gone(ConnectionResetError()))
print("WinError 64:", is_gone(OnWindows(22, "network name deleted")))
print("FileNotFoundError:", is_gone(FileNotFoundError()))
