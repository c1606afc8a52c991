import socket


def reach(host, port):
    try:
        with socket.create_connection((host, port), timeout=5):
            return "connected"
    except socket.gaierror as error:  # an OSError, but no ConnectionError
        if error.errno == socket.EAI_AGAIN:
            return "no answer from the name server: try again later"
        return "no such name: correct the setting"
    except UnicodeError:  # an empty label, or one longer than 63
        return "not a host name: correct the setting"
    except OSError as error:  # the name was found, the connection failed
        return type(error).__name__


server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
for host in ("localhost", "http://localhost", "localhost..", "127.0.0.2"):
    print(f"{host:18}{reach(host, port)}")
print("mro:", " ".join(c.__name__ for c in socket.gaierror.__mro__))
