import asyncio


async def poll(catch):
    for attempt in (1, 2, 3):
        try:
            await asyncio.sleep(0.01)  # a request
        except catch:
            print(f"  attempt {attempt} failed, trying again")
    return "went on to the end"


async def main():
    for catch in (BaseException, Exception):
        print(f"except {catch.__name__}:")
        task = asyncio.ensure_future(poll(catch))
        await asyncio.sleep(0)
        task.cancel()
        try:
            print(" ", await task)
        except asyncio.CancelledError:
            print("  stopped")


asyncio.run(main())
