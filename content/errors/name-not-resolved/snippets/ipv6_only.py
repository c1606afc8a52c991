import socket
import subprocess
import threading

for file in ("resolv.conf", "nsswitch.conf"):  # empty: ask 127.0.0.1
    mount = ["mount", "--bind", "/dev/null", "/etc/" + file]
    subprocess.run(mount, check=True)
# A machine with an IPv4 address and none of IPv6.
subprocess.run(["ip", "addr", "add", "192.0.2.1/24", "dev", "lo"], check=True)

HEAD = b"\x81\x80\0\1\0\1\0\0\0\0"
ANSWER = b"\xc0\x0c\0\x1c\0\1\0\0\0\x3c\0\x10"
ADDRESS = socket.inet_pton(socket.AF_INET6, "2001:db8::1")


def serve():
    while True:
        query, client = dns.recvfrom(512)
        reply = query[:2] + b"\x81\x80" + query[4:]  # exists, no data
        if query[-3] == 28:  # type AAAA
            reply = query[:2] + HEAD + query[12:] + ANSWER + ADDRESS
        dns.sendto(reply, client)


dns = socket.socket(type=socket.SOCK_DGRAM)
dns.bind(("127.0.0.1", 53))
threading.Thread(target=serve, daemon=True).start()


def ask(what, call, *args, **options):
    try:
        print(f"{what:18}{call(*args, **options)[0][4][0]}")
    except OSError as error:
        print(f"{what:18}{type(error).__name__}: {error}")


name = ("db.test", 5432)
ask("getaddrinfo", socket.getaddrinfo, *name)
ask("AF_INET", socket.getaddrinfo, *name, family=socket.AF_INET)
ask("AI_ADDRCONFIG", socket.getaddrinfo, *name, flags=socket.AI_ADDRCONFIG)
ask("create_connection", socket.create_connection, name)
