import random
import socket
import threading
import time


def connect_when_up(address, deadline=30):
    ends = time.monotonic() + deadline
    pause = 0.05
    while True:
        try:  # a new socket for each attempt
            return socket.create_connection(address, timeout=5)
        except ConnectionRefusedError:
            if time.monotonic() + pause > ends:
                raise
        time.sleep(random.uniform(pause / 2, pause))
        pause = min(2, pause * 2)


server = socket.socket()
server.bind(("127.0.0.1", 0))  # the port is ours, but nobody listens yet
address = server.getsockname()
starting = threading.Timer(1, server.listen)  # a server takes time to start
starting.start()

client = connect_when_up(address)
print("connected")
client.close()
