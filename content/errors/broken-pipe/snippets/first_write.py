import os
import socket
import time


def writes(name, write):
    for number in range(1, 10):
        try:
            write(b"hello")
            print(f"{name}: write {number} taken")
            time.sleep(0.2)  # time for a reset to come back
        except BrokenPipeError as error:
            print(f"{name}: write {number} failed, errno {error.errno}")
            return


reader, writer = os.pipe()
os.close(reader)
writes("pipe", lambda data: os.write(writer, data))

here, there = socket.socketpair()  # AF_UNIX
there.close()
writes("unix", here.send)

with socket.create_server(("127.0.0.1", 0)) as server:
    client = socket.create_connection(server.getsockname())
    peer, _ = server.accept()
peer.close()
writes("tcp", client.send)
