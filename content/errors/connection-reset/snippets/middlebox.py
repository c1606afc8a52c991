import socket
import subprocess
import threading

# A filter between the two: it resets whoever says a certain word.
FILTER = """table ip filter {
    chain input {
        type filter hook input priority 0
        tcp dport 8080 @ih,0,56 0x626c6f636b6564 reject with tcp reset
    }
}"""  # the seven bytes of "blocked"


def serve(server):
    for _ in range(2):
        connection, _ = server.accept()
        connection.settimeout(1)
        try:
            request = connection.recv(100).decode()
            print("  server: reads", request, flush=True)
            connection.sendall(b"welcome")
        except socket.timeout:
            print("  server: still waits for a request")


subprocess.run(["nft", "-f", "-"], input=FILTER.encode(), check=True)
with socket.create_server(("127.0.0.1", 8080)) as server:
    thread = threading.Thread(target=serve, args=(server,))
    thread.start()
    for word in ("allowed", "blocked"):
        print(word, flush=True)
        with socket.create_connection(server.getsockname(), 5) as client:
            client.sendall(word.encode())
            try:
                answer = client.recv(100).decode()
            except ConnectionResetError as error:
                answer = repr(error)
        print("  client:", answer, flush=True)
    thread.join()
