import asyncio


async def report():
    await asyncio.sleep(60)  # a query, a call to another service
    return b"the report\n"


async def serve(reader, writer):
    await reader.readline()
    work = asyncio.ensure_future(report())
    left = asyncio.ensure_future(reader.read(1))  # b"": the visitor left
    await asyncio.wait({work, left}, return_when=asyncio.FIRST_COMPLETED)
    if work.done():
        writer.write(work.result())
    elif work.cancel():
        print("visitor left, work stopped")
    left.cancel()
    writer.close()


async def main():
    finished = asyncio.Event()

    async def handle(reader, writer):
        await serve(reader, writer)
        finished.set()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    _, visitor = await asyncio.open_connection(*address)
    visitor.write(b"report\n")
    visitor.close()
    await finished.wait()
    server.close()


asyncio.run(main())
