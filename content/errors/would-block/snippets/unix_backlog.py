import asyncio
import errno
import os
import socket
import tempfile
import threading
import time

folder = tempfile.TemporaryDirectory()
path = os.path.join(folder.name, "app.sock")
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(0)  # room for one that nobody has accepted
first = socket.socket(socket.AF_UNIX)
first.connect(path)

began = time.monotonic()
second = socket.socket(socket.AF_UNIX)
second.settimeout(20)
print("settimeout(20):", errno.errorcode[second.connect_ex(path)])
print("waited for it:", time.monotonic() - began > 10)


async def main():
    _, writer = await asyncio.open_unix_connection(path)
    print("asyncio: connected, it believes")
    try:
        writer.write(b"hello")
        await writer.drain()
        await asyncio.sleep(0.1)
        await writer.drain()
    except OSError as error:
        print(f"asyncio: {type(error).__name__}: {error}")


asyncio.run(main())
threading.Timer(0.5, server.accept).start()
third = socket.socket(socket.AF_UNIX)
third.connect(path)
print("blocking: connected, as soon as one was accepted")
