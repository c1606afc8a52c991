import multiprocessing
import re
import socket
import subprocess
import time


def by_subprocess(server):
    server.set_inheritable(True)
    return subprocess.Popen(["sleep", "60"], close_fds=False)


def by_fork(server):
    fork = multiprocessing.get_context("fork")
    child = fork.Process(target=time.sleep, args=(60,))
    child.start()
    return child


for start in (by_subprocess, by_fork):
    server = socket.create_server(("127.0.0.1", 0))
    address = server.getsockname()
    child = start(server)
    server.close()
    print(f"{start.__name__}: the server has closed its socket")
    try:
        socket.create_server(address)
    except OSError as error:
        print(" ", error.strerror.split(" (")[0])
    who = ["ss", "-Hltnp", f"sport = :{address[1]}"]
    line = subprocess.check_output(who, text=True)
    line = line.replace(f"pid={child.pid},", "pid=CHILD,")
    print(" ", re.sub(r'.*users:|(?<="python)[\d.]+', "", line).strip())
    child.kill()
    child.wait() if start is by_subprocess else child.join()
    socket.create_server(address).close()
    print("  the child has gone: the port is free")
