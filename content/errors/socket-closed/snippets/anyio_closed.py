import socket
import struct
import warnings
from importlib.metadata import version

import anyio

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close() sends RST


async def attempt(what, call, *args):
    try:
        print(f"  {what}: {await call(*args)!r}")
    except Exception as error:
        print(f"  {what}: {error!r}")


async def main():
    server = socket.create_server(("127.0.0.1", 0))
    for what in "closed here", "closed by another task", "FIN", "RST":
        client = await anyio.connect_tcp(*server.getsockname())
        peer = server.accept()[0]
        if what == "RST":
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        if what in ("FIN", "RST"):
            peer.close()
        elif what == "closed here":
            await client.aclose()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(attempt, f"{what}: receive", client.receive)
            if what == "closed by another task":
                await anyio.sleep(0.2)  # it waits for data now
                await client.aclose()
        await attempt(f"{what}: send", client.send, b"x")


warnings.simplefilter("ignore")  # this anyio uses a name that trio has renamed
for backend in "asyncio", "trio":
    print("anyio", version("anyio"), "on", backend)
    anyio.run(main, backend=backend)
