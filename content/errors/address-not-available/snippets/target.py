import errno
import socket

server = socket.create_server(("127.0.0.1", 8000))
for target in (("127.0.0.1", 8000), ("0.0.0.0", 8000), ("127.0.0.1", 0)):
    with socket.socket() as client:
        number = client.connect_ex(target)
    print(*target, errno.errorcode.get(number, "ok"))
server.close()
