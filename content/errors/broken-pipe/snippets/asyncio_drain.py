import asyncio


async def leave(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(leave, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    print("read:", await reader.read())  # the other end has closed
    for number in range(1, 5):
        writer.write(b"hello")
        try:
            await writer.drain()
            print(f"write {number}: no error")
        except ConnectionError as error:
            print(f"write {number}: {type(error).__name__} {error.errno}")
        await asyncio.sleep(0.2)  # time for a reset to come back
    print("transport closing:", writer.transport.is_closing())
    server.close()


asyncio.run(main())
