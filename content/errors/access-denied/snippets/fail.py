import os
import socket
import sys

if len(sys.argv) == 1:  # once more, without the right to low ports
    right = ["setpriv", "--bounding-set", "-net_bind_service"]
    os.execvp("setpriv", right + [sys.executable, __file__, "again"])

PORT = 80
with socket.create_server(("0.0.0.0", PORT)) as server:
    print("listening on port", server.getsockname()[1])
