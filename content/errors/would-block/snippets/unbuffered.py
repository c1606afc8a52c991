import os
import subprocess
import sys

program = "print('x' * 999_999)"

for unbuffered in "", "1":  # PYTHONUNBUFFERED, as in many Dockerfiles
    reader, writer = os.pipe()
    os.set_blocking(writer, False)  # as another program left it
    result = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
    )
    last = result.stderr.strip().split("\n")[-1]
    arrived = len(os.read(reader, 2_000_000))
    print(f"unbuffered {unbuffered or 0}: {arrived} of 1000000 bytes arrived")
    print(f"exit status {result.returncode}, stderr: {last or 'nothing'}")
