import asyncio
import random

paid = set()
requests = 0


async def serve(reader, writer):
    global requests
    requests += 1
    key = (await reader.readline()).strip() or str(requests)
    paid.add(key)  # the work is done once for each key
    if requests % 2 == 0:
        writer.write(b"paid\n")
    else:
        await reader.read()  # the first answer is lost
    writer.close()


async def ask(address, key):
    reader, writer = await asyncio.open_connection(*address)
    try:
        writer.write(key + b"\n")
        return (await reader.readline()).decode().strip()
    finally:
        writer.close()


async def pay(address, key, attempts=4):
    for attempt in range(1, attempts + 1):
        try:
            return await asyncio.wait_for(ask(address, key), timeout=0.5)
        except asyncio.TimeoutError:  # CancelledError passes: somebody meant it
            print(f"  attempt {attempt}: TimeoutError")
            if attempt == attempts:
                raise
        await asyncio.sleep(random.uniform(0, min(2, 0.05 * 2**attempt)))


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    for key in (b"", b"order-17"):
        paid.clear()
        print("key:", key.decode() or "none")
        print(f"  {await pay(address, key)}, charges: {len(paid)}")
    server.close()


asyncio.run(main())
