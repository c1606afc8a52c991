import errno
import socket


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]  # free, at this moment


port = free_port()
somebody = socket.create_server(("127.0.0.1", port))
try:
    socket.create_server(("127.0.0.1", port))
except OSError as error:
    print("looked for a free port first:", errno.errorcode[error.errno])

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]  # ours already; now ask which one it is
client = socket.create_connection(("127.0.0.1", port))
print("port 0: connected")

for sock in (client, server, somebody):
    sock.close()
