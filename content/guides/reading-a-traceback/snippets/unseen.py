import asyncio
import gc
import logging


class OneLine(logging.Handler):
    def emit(self, record):
        error = record.exc_info[1] if record.exc_info else None
        print(f"  in the log: {record.getMessage().splitlines()[0]}")
        print(f"    {type(error).__name__}: {error}")


async def load():
    await asyncio.open_connection("127.0.0.1", 1)


def told(task):
    print("  done callback:", type(task.exception()).__name__)


async def main():
    task = asyncio.create_task(load())
    await asyncio.wait([task])
    print("failed:", task.done(), "and nobody looked")
    print("... any amount of other work ...")
    del task
    gc.collect()  # here by hand; else whenever Python gets round to it

    print("with a callback")
    task = asyncio.create_task(load())
    task.add_done_callback(told)
    await asyncio.wait([task])
    await asyncio.sleep(0)  # callbacks run in the next turn of the loop
    del task
    gc.collect()


logging.getLogger("asyncio").addHandler(OneLine())
asyncio.run(main())
