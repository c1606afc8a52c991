import asyncio

SIZE = 20_000_000  # more than the kernel takes at once


async def polite(writer):
    writer.close()  # sends what is left, then FIN
    await writer.wait_closed()


async def rude(writer):
    writer.transport.abort()  # throws away what is left


async def main():
    for leave in (polite, rude):
        done = asyncio.Event()

        async def serve(reader, writer):
            writer.write(bytes(SIZE))
            await leave(writer)
            done.set()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        received = 0
        end = "end"
        try:
            while piece := await reader.read(65536):
                received += len(piece)
        except ConnectionResetError:
            end = "reset"
        await done.wait()
        all_of_it = "all" if received == SIZE else "not all"
        print(f"{leave.__name__}: {all_of_it}, then {end}")
        writer.close()
        server.close()


asyncio.run(main())
