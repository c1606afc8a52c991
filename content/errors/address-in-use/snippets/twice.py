# As on Windows and macOS: multiprocessing starts a new interpreter,
# which runs this file once more from the top.
import errno
import multiprocessing
import os
import socket
import sys


def work():
    print("work")


port = int(os.environ.get("PORT", "0"))
try:
    server = socket.create_server(("127.0.0.1", port))
    print(f"{__name__}: listens", flush=True)
except OSError as error:
    print(f"{__name__}: {errno.errorcode[error.errno]}", flush=True)
    sys.exit(1)

if __name__ == "__main__":
    os.environ["PORT"] = str(server.getsockname()[1])
    multiprocessing.set_start_method("spawn")
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print("exit code of the child:", child.exitcode)
