import errno
import resource
import socket

server = socket.create_server(("127.0.0.1", 0), backlog=100)
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
# Room for three connections.
resource.setrlimit(resource.RLIMIT_NOFILE, (server.fileno() + 4, hard))

OUT = (errno.EMFILE, errno.ENFILE)
idle = []  # open, and waiting for the next request


def connect():
    while True:
        try:
            return socket.create_connection(server.getsockname())
        except OSError as error:
            if error.errno not in OUT or not idle:
                raise
            print(errno.errorcode[error.errno], "-> close the oldest idle one")
            idle.pop(0).close()


for number in range(1, 6):
    idle.append(connect())
    print("connection", number, "is open")
