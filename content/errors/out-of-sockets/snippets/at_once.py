import asyncio
import errno
import resource
import socket

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (128, hard))
server = socket.create_server(("127.0.0.1", 0), backlog=1000)


async def ask(room):
    async with room:
        _, writer = await asyncio.open_connection(*server.getsockname())
        await asyncio.sleep(0.1)  # the server thinks
        writer.close()


async def main():
    for at_once in (50, 300):
        room = asyncio.Semaphore(at_once)
        asked = [ask(room) for _ in range(300)]
        results = await asyncio.gather(*asked, return_exceptions=True)
        failed = {errno.errorcode[e.errno] for e in results if e is not None}
        print(f"300 requests, {at_once} at once:", ", ".join(failed) or "ok")


asyncio.run(main())
