# Numbers of Windows that mean "the connection is gone"; Python gives
# most of them no class of their own.
GONE = {64: "ERROR_NETNAME_DELETED", 1236: "ERROR_CONNECTION_ABORTED"}


def is_gone(error):
    if isinstance(error, ConnectionError):
        return True
    # Only Windows sets winerror; elsewhere the attribute is missing.
    return getattr(error, "winerror", None) in GONE


class OnWindows(OSError):
    """Stands for what Windows raises; it cannot be raised here."""

    def __init__(self, winerror):
        super().__init__(22, "Invalid argument")
        self.winerror = winerror


print("ConnectionResetError:", is_gone(ConnectionResetError()))
for number in (64, 1236, 995):  # 995: your own program cancelled it
    print(f"WinError {number}:", is_gone(OnWindows(number)))
print("FileNotFoundError:", is_gone(FileNotFoundError()))
