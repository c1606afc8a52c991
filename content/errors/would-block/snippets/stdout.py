import os
import subprocess
import sys

reader, writer = os.pipe()
output = open(writer, "w")
print("before the child: blocking", os.get_blocking(writer))

child = "import os; os.set_blocking(1, False)"
subprocess.run([sys.executable, "-c", child], stdout=writer, check=True)
print("child is gone: blocking", os.get_blocking(writer))

try:
    print("x" * 1_000_000, file=output)
except BlockingIOError as error:
    print(f"print: BlockingIOError: {error}")

print("all of it arrived:", len(os.read(reader, 2_000_000)) > 1_000_000)
sys.stdout.flush()
os._exit(0)  # closing `output` would try again
