import socket

WHERE = ("127.255.255.255", 8125)  # everybody on the loopback network

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
    try:
        sender.sendto(b"anybody there?", WHERE)
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, True)
    print("with SO_BROADCAST:", sender.sendto(b"anybody there?", WHERE))
