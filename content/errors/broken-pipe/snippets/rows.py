import os
import sys


def main():
    for number in range(1, 4):
        print(number)


try:
    main()
    sys.stdout.flush()  # at exit it would be too late to catch
except BrokenPipeError:
    # The reader has what it wanted: keep the flush at exit quiet too.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)
