import asyncio


async def request(name):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print(f"{name}: CancelledError inside")
        raise


async def failing():
    raise ValueError("bad answer")


async def main():
    task = asyncio.ensure_future(request("cancel()"))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("  CancelledError outside")

    try:
        await asyncio.wait_for(request("wait_for"), timeout=0.1)
    except asyncio.TimeoutError:
        print("  TimeoutError outside")

    task = asyncio.ensure_future(request("end of asyncio.run"))
    try:
        await asyncio.gather(task, failing())
    except ValueError:
        print("gather: ValueError outside")
        print("  the other request still runs:", not task.done())


asyncio.run(main())
