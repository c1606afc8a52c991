import fcntl
import os
import resource
import threading

first, second = open(__file__), open(__file__)
fcntl.flock(first, fcntl.LOCK_EX | fcntl.LOCK_NB)
try:
    fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError as error:
    print("flock:", error)

if os.getuid() == 0:
    os.setuid(54321)  # no limit of processes holds for root
_, most = resource.getrlimit(resource.RLIMIT_NPROC)
resource.setrlimit(resource.RLIMIT_NPROC, (1, most))
try:
    if os.fork() == 0:
        os._exit(0)
except BlockingIOError as error:
    print("fork:", error)
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print("thread:", error)
