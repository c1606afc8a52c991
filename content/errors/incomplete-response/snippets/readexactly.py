import asyncio

ANSWERS = {
    "closed between messages": b"",
    "closed in a length": b"\0\0",
    "closed in a message": b"\0\0\0\x0aabc",
    "closed in a line": b"abc",
}


async def message(reader):
    length = int.from_bytes(await reader.readexactly(4), "big")
    return await reader.readexactly(length)


async def main():
    async def serve(reader, writer):
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    for name, answer in ANSWERS.items():
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        try:
            if name == "closed in a line":
                await reader.readuntil(b"\n")
            else:
                await message(reader)
        except asyncio.IncompleteReadError as error:
            print(f"{name}\n  {type(error).__name__}: {error}")
            print(f"  partial={error.partial!r} expected={error.expected}")
        writer.close()
    server.close()


asyncio.run(main())
