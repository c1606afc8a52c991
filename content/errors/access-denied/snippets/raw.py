import os
import socket

if os.geteuid() == 0:
    os.setuid(65534)  # from here on an ordinary user: nobody
try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    print("raw socket opened")
except OSError as error:
    print("raw socket:", type(error).__name__, error)
