import asyncio
import queue
import socket
import threading


class Client:
    """Like a library that keeps its connection for the next call."""

    streams = None

    async def ask(self, question):
        if self.streams is None:
            self.streams = await asyncio.open_connection(*address)
        reader, writer = self.streams
        writer.write(question + b"\n")
        return await reader.readline()

    async def close(self):
        self.streams[1].close()


def serve(listener):
    connection, _ = listener.accept()
    with connection, connection.makefile("rwb", 0) as stream:
        for line in stream:
            received.put(line)
            stream.write(line.upper())


received = queue.Queue()
listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()
threading.Thread(target=serve, args=(listener,), daemon=True).start()

client = Client()
for step in (client.ask(b"one"), client.ask(b"two"), client.close()):
    name = step.__name__
    try:
        print(f"{name}:", asyncio.run(step))
    except RuntimeError as error:
        print(f"{name}: RuntimeError:", str(error).split("got ")[-1])
print("the server received:", received.get(), received.get())
