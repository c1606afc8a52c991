import socket

with socket.socket(type=socket.SOCK_DGRAM) as probe:
    probe.bind(("127.0.0.1", 0))
    nobody = probe.getsockname()  # from the next line on nobody reads here

for connected in (True, False):
    with socket.socket(type=socket.SOCK_DGRAM) as client:
        client.settimeout(0.5)
        if connected:
            client.connect(nobody)
            client.send(b"hello")
        else:
            client.sendto(b"hello", nobody)
        try:
            result = client.recv(100)
        except OSError as error:
            timed_out = isinstance(error, socket.timeout)
            result = "timeout" if timed_out else type(error).__name__
        print(f"UDP, connected {connected}: {result}")
