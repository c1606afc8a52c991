import socket
import struct

ours, theirs = socket.socketpair()
# A time limit of the kernel's, set behind Python's back.
half = struct.pack("ll", 0, 500_000)
ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, half)
try:
    ours.recv(100)
except OSError as error:
    print("SO_RCVTIMEO:", type(error).__name__, error)

ours.settimeout(0.5)
try:
    ours.recv(100)
except OSError as error:
    print("settimeout:", isinstance(error, socket.timeout), error)
