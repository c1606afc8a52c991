import pathlib
import socket

# What a container often looks like: no IPv6, not even ::1.
OFF = "/proc/sys/net/ipv6/conf/all/disable_ipv6"
pathlib.Path(OFF).write_text("1")

for what in ("bind", "connect"):
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as ours:
        try:
            getattr(ours, what)(("::1", 8080))
        except OSError as error:
            print(what, "::1:", error)
