import socket
import subprocess


def nft(rules):
    subprocess.run(["nft", "-f", "-"], input=rules, text=True, check=True)


def attempt(what, family, kind, address):
    with socket.socket(family, kind) as client:
        client.settimeout(3)
        try:
            client.connect((address, 8125))
            client.send(b"hello")
            outcome = "sent"
        except OSError as error:
            outcome = f"{type(error).__name__}: {error}"
    print(f"  {what:9} {outcome}")


for verdict in [
    "drop",
    "reject",
    "reject with icmpx admin-prohibited",
]:
    # A firewall on this machine, for what leaves it.
    nft(f"""flush ruleset
        table inet filter {{
            chain output {{
                type filter hook output priority 0;
                meta l4proto {{ tcp, udp }} th dport 8125 {verdict}
            }}
        }}""")
    print(verdict)
    attempt("UDP", socket.AF_INET, socket.SOCK_DGRAM, "127.0.0.1")
    attempt("TCP, IPv4", socket.AF_INET, socket.SOCK_STREAM, "127.0.0.1")
    attempt("TCP, IPv6", socket.AF_INET6, socket.SOCK_STREAM, "::1")
