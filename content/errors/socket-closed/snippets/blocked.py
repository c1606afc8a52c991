import select
import socket
import threading
import time


def read():
    print("reader: recv() returned", client.recv(100))
    told.set()


told = threading.Event()
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
connection, _ = server.accept()
reader = threading.Thread(target=read)
reader.start()
time.sleep(0.5)  # the reader is inside recv() by now

client.close()
print("main: closed")
readable, _, _ = select.select([connection], [], [], 1)
print("server: anything from the client within a second?", bool(readable))
connection.sendall(b"too late?")
told.wait()
print("server: recv() returned", connection.recv(100))
reader.join()
