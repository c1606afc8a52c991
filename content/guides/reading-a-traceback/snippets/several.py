import asyncio
import sys


async def connect(port):
    await asyncio.open_connection("127.0.0.1", port)


async def odd():
    await asyncio.sleep(0)
    raise ValueError("not about the network")


async def main():
    if sys.version_info < (3, 11):
        return print("ExceptionGroup and TaskGroup: from Python 3.11 on")
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(asyncio.sleep(60))  # is cancelled
            tasks.create_task(odd())
    except Exception as group:
        print(f"{type(group).__name__}: {group}")
        print("  is it a ValueError?", isinstance(group, ValueError))

    attempts = await asyncio.gather(connect(1), odd(), return_exceptions=True)
    failures = [e for e in attempts if isinstance(e, Exception)]
    group = ExceptionGroup("two attempts", failures)
    network, others = group.split(OSError)
    for title, part in (("OSError", network), ("the others", others)):
        for error in part.exceptions if part else ():
            print(f"  {title}: {type(error).__name__}: {error}")


asyncio.run(main())
