import asyncio
import os
import resource
import socket

server = socket.create_server(("127.0.0.1", 0), backlog=100)
address = server.getsockname()
if os.fork() == 0:
    # Another process: six clients at once, each with a question.
    clients = [socket.create_connection(address) for _ in range(6)]
    for client in clients:
        client.sendall(b"hello?")
    answered = [client.recv(5) for client in clients]
    print("answered:", len(answered), set(answered), flush=True)
    os._exit(0)


async def serve(reader, writer):
    await reader.read(6)
    await asyncio.sleep(0.2)
    writer.write(b"hello")
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    refused = []
    loop.set_exception_handler(lambda _, context: refused.append(context))
    await asyncio.start_server(serve, sock=server)
    free = os.dup(0)  # the lowest number that is free
    os.close(free)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    # Room for three clients.
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + 3, hard))
    await loop.run_in_executor(None, os.wait)
    print("asyncio told its log:", refused[0]["message"])


asyncio.run(main())
