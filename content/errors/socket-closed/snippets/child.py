import socket
import subprocess
import sys

CHILD = """
import errno, socket, sys
try:
    sock = socket.socket(fileno=int(sys.argv[1]))
    sock.sendall(b"hello from the child")
    print("child: sent")
except OSError as error:
    print("child:", errno.errorcode[error.errno], error)
"""

ours, theirs = socket.socketpair()
command = [sys.executable, "-c", CHILD, str(theirs.fileno())]
subprocess.run(command)
subprocess.run(command, pass_fds=[theirs.fileno()])
print("parent got:", ours.recv(100))
