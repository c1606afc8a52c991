import socket

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
for host, where in (("0.0.0.0", port), ("127.0.0.1", 0)):
    name = "the server's port" if where else "port 0"
    try:
        socket.create_connection((host, where)).close()
        print(f"connect to {host}, {name}: connected")
    except OSError as error:
        print(f"connect to {host}, {name}:", error)
