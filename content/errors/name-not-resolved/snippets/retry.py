import random
import socket
import subprocess
import time


def resolve(host, port, *, on_retry, attempts=5, deadline=20):
    """Like getaddrinfo, but asks again when the answer may change."""
    ends = time.monotonic() + deadline
    for attempt in range(1, attempts + 1):
        try:
            return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            pause = random.uniform(0, min(5, 0.1 * 2**attempt))
            late = time.monotonic() + pause > ends
            if error.errno != socket.EAI_AGAIN or attempt == attempts or late:
                raise  # "no such name" will be the same in a second
            on_retry(attempt, error)
        time.sleep(pause)  # "full jitter": anything from 0 to the limit


for file in ("hosts", "resolv.conf", "nsswitch.conf"):  # nobody answers
    mount = ["mount", "--bind", "/dev/null", "/etc/" + file]
    subprocess.run(mount, check=True)


def report(attempt, error):
    print(f"  attempt {attempt}: {error}")
    if attempt == 2:  # now the name becomes known
        subprocess.run(["umount", "/etc/hosts"], check=True)


for host in ("localhost", "http://localhost"):
    print(host)
    try:
        found = resolve(host, 5432, on_retry=report)
        print("  found:", found[0][4][0])
    except socket.gaierror as error:
        print("  given up:", error)
