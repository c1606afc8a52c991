import re
import subprocess
import sys

# Each leaves once its reader has gone: input() waits for that.
FEW_ROWS = "print(1, flush=True); input(); print(2)"
MANY_ROWS = "print(1, flush=True); input()\nfor n in range(99_999): print(n)"
FROM_THE_MANUAL = """
import os, sys
try:
    print(1, flush=True); input()
    print(2)
    sys.stdout.flush()  # not at exit, where nobody can catch it
except BrokenPipeError:
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    sys.exit(1)
"""
SIG_DFL = "import signal; signal.signal(signal.SIGPIPE, signal.SIG_DFL)\n"


def head(name, program):  # what `python3 … | head -1` does
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
    )
    child.stdout.readline()
    child.stdout.close()  # head has its line and leaves
    _, error = child.communicate("go on\n")
    print(f"{name}: exit {child.returncode}")
    for line in re.findall("^(?:Exception|BrokenPipe).*", error, re.M):
        print(" ", line)


head("many rows", MANY_ROWS)
head("few rows", FEW_ROWS)
head("guarded", FROM_THE_MANUAL)
head("SIG_DFL", SIG_DFL + MANY_ROWS)
