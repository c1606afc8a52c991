# IPv6 switched off by sysctl, as in many containers: ::1 is gone.
import errno
import socket

with open("/proc/sys/net/ipv6/conf/all/disable_ipv6", "w") as file:
    file.write("1")


def attempt(call, address):
    with socket.socket(socket.AF_INET6) as sock:
        try:
            getattr(sock, call)((address, 8000))
            outcome = "ok"
        except OSError as error:
            outcome = errno.errorcode[error.errno]
    print(f"{call:7} {address:12} {outcome}")


attempt("bind", "::1")
attempt("bind", "::")
attempt("connect", "::1")
attempt("connect", "2001:db8::9")
