import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="  log: %(message)s")


async def talk(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)

    waiting = asyncio.ensure_future(reader.read(100))
    await asyncio.sleep(0)  # one task waits for data …
    writer.close()  # … while another one closes
    print("read:", await waiting)

    for attempt in range(1, 6):
        writer.write(b"?")
        print(f"write {attempt}: nothing raised")
    print("is_closing:", writer.is_closing())
    try:
        await writer.drain()
    except OSError as error:
        print(f"drain: {type(error).__name__}: {error}")
    server.close()


asyncio.run(main())
