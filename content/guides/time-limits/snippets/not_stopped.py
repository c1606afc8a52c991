import asyncio
import time


def work(name):
    time.sleep(1.5)  # a slow query, a name that is not resolved, a file
    print(f"{name}: the thread has done its work all the same")


async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait_for(loop.run_in_executor(None, work, "order 7"), 0.3)
    except asyncio.TimeoutError:
        print("order 7: TimeoutError after 0.3 s")


asyncio.run(main())
