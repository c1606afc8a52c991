import subprocess
import sys

# Dies at once, as a program does that misses a module or a file.
COMMAND = [sys.executable, "-c", "raise SystemExit('no such model')"]
DATA = b"x" * 1_000_000  # more than a pipe holds


def start():
    return subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )


child = start()
try:
    child.stdin.write(DATA)
    child.stdin.flush()
except BrokenPipeError as error:
    print("write:", type(error).__name__, error.errno)
print("child said:", child.stderr.read().decode().strip())
print("exit:", child.wait())

child = start()
_, said = child.communicate(DATA)  # passes over the broken pipe by itself
print("communicate:", said.decode().strip(), child.returncode)
