import asyncio


async def serve(reader, writer):
    writer.write(b"hello")
    writer.close()


async def is_alive(address):
    try:
        reader, writer = await asyncio.open_connection(*address)
        greeting = await asyncio.wait_for(reader.read(), timeout=5)
        writer.close()
        return greeting == b"hello"
    except (OSError, asyncio.TimeoutError):  # the second up to Python 3.10
        return False


async def watch(address, seconds):
    """Knocks at its own door, and opens it again when nobody answers."""
    server = await asyncio.start_server(serve, *address)
    while True:
        await asyncio.sleep(seconds)
        if await is_alive(address):
            print("alive")
        else:
            print("nobody answers: started again")
            server.close()
            server = await asyncio.start_server(serve, *address)
        yield server


async def main():
    probe = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = probe.sockets[0].getsockname()
    probe.close()
    await probe.wait_closed()
    checks = watch(address, 0.1)
    server = await checks.__anext__()
    server.close()  # what WinError 64 does to it on Windows
    await checks.__anext__()
    await checks.__anext__()
    await checks.aclose()


asyncio.run(main())
