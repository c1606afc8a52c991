import os
import socket
import sys

if len(sys.argv) == 1:  # once more, without rights over the network
    rights = "-net_raw,-net_admin"
    run = ["setpriv", "--bounding-set", rights]
    os.execvp("setpriv", run + [sys.executable, __file__, "again"])


def attempt(what, call, *values):
    try:
        call(*values)
        print(f"{what:23} allowed")
    except OSError as error:
        print(f"{what:23} {type(error).__name__}: {error}")


RAW, DGRAM, ICMP = socket.SOCK_RAW, socket.SOCK_DGRAM, socket.IPPROTO_ICMP
MARK = socket.SOL_SOCKET, socket.SO_MARK, 1
attempt("raw socket", socket.socket, socket.AF_INET, RAW, ICMP)
attempt("packets of an interface", socket.socket, socket.AF_PACKET, RAW)
attempt("SO_MARK", socket.socket().setsockopt, *MARK)
attempt("ping socket", socket.socket, socket.AF_INET, DGRAM, ICMP)
with open("/proc/sys/net/ipv4/ping_group_range", "w") as groups:
    groups.write("0 0")
attempt("  ping_group_range set", socket.socket, socket.AF_INET, DGRAM, ICMP)
