import asyncio
import itertools
import random

import websockets

AGAIN = {1001, 1006, 1012, 1013}  # away, broken, restart, try later
ENDINGS = iter(["cut", 1012, "answer", 1001, 1008])


async def serve(websocket):
    question = await websocket.recv()
    ending = next(ENDINGS)
    if ending == "answer":
        await websocket.send(f"answer to {question}")
    elif ending == "cut":
        websocket.transport.abort()
    else:
        await websocket.close(ending)


async def ask(url, question, attempts=5):
    """For what may be asked twice."""
    for attempt in itertools.count(1):
        try:
            async with websockets.connect(url) as client:
                await client.send(question)
                return await client.recv()
        except (OSError, websockets.ConnectionClosed) as error:
            close = getattr(error, "rcvd", None)
            code = close.code if close else 1006
            print(f"attempt {attempt}: {type(error).__name__}, code {code}")
            if code not in AGAIN or attempt == attempts:
                raise
        ceiling = min(30, 0.1 * 2**attempt)
        await asyncio.sleep(random.uniform(0, ceiling))  # full jitter


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        for question in "question 1", "question 2":
            try:
                print(await ask(f"ws://{host}:{port}", question))
            except websockets.ConnectionClosed as error:
                print("gave up:", error)


asyncio.run(main())
