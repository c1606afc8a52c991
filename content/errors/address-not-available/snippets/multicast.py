import errno
import socket

group = socket.inet_aton("239.1.1.1")
foreign, own = socket.inet_aton("192.0.2.9"), socket.inet_aton("127.0.0.1")


def attempt(what, option, value):
    try:
        sock.setsockopt(socket.IPPROTO_IP, option, value)
        print(f"{what}: ok")
    except OSError as error:
        print(f"{what}: {errno.errorcode[error.errno]}")


sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
attempt("send from a foreign address", socket.IP_MULTICAST_IF, foreign)
attempt("send from an own address", socket.IP_MULTICAST_IF, own)
attempt("join on a foreign address", socket.IP_ADD_MEMBERSHIP, group + foreign)
attempt("join on an own address", socket.IP_ADD_MEMBERSHIP, group + own)
attempt("leave", socket.IP_DROP_MEMBERSHIP, group + own)
attempt("leave again", socket.IP_DROP_MEMBERSHIP, group + own)
sock.close()
