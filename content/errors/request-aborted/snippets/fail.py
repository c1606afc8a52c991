import asyncio
import socket


async def ask(address, sent):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"report\n")
    sent.set()
    return await reader.readline()


async def main(address):
    sent = asyncio.Event()
    request = asyncio.create_task(ask(address, sent))
    await sent.wait()
    request.cancel()  # some other part of the program: shutdown, a timer
    try:
        print(await request)
    except Exception as error:
        print("not reached:", error)


with socket.create_server(("127.0.0.1", 0)) as server:  # never answers
    asyncio.run(main(server.getsockname()))
