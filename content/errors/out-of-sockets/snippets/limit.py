import resource
import socket

NOFILE = resource.RLIMIT_NOFILE
hard = resource.getrlimit(NOFILE)[1]
resource.setrlimit(NOFILE, (64, hard))  # what `ulimit -S -n 64` does


def connect(times):
    """Opens connections that are all in use at the same time."""
    with socket.create_server(("127.0.0.1", 0), backlog=times) as server:
        clients = []
        try:
            for _ in range(times):
                clients.append(socket.create_connection(server.getsockname()))
            return "ok"
        except OSError as error:
            return repr(error)
        finally:
            for client in clients:
                client.close()


print("soft limit 64:", connect(100))
resource.setrlimit(NOFILE, (hard, hard))
print("raised to the hard limit:", connect(100))
