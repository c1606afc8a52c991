import http.client
import os
import signal
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
busy, busy_end = os.pipe()

worker = os.fork()
if worker == 0:  # a worker process, as gunicorn and uWSGI have them
    connection, _ = server.accept()
    connection.recv(4096)  # has read the request ...
    os.write(busy_end, b"!")
    signal.pause()  # ... and works on it for too long


def watch_over_worker():
    os.read(busy, 1)
    os.kill(worker, signal.SIGKILL)  # a timeout, a deploy, the OOM killer
    _, status = os.waitpid(worker, 0)
    print("server log: worker killed by signal", os.WTERMSIG(status))


watcher = threading.Thread(target=watch_over_worker)
watcher.start()
client = http.client.HTTPConnection(*server.getsockname())
client.request("GET", "/report")
try:
    print(client.getresponse().status)
except http.client.RemoteDisconnected as error:
    watcher.join()
    print("client:", repr(error))
