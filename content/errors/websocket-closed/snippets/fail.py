import asyncio

import websockets


async def answer(websocket):
    text = await websocket.recv()
    await websocket.send(f"answer to {text}")
    websocket.transport.abort()  # its connection is cut: no close frame


async def main():
    async with websockets.serve(answer, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        async with websockets.connect(f"ws://{host}:{port}") as client:
            await client.send("question 1")
            print("received:", await client.recv(), flush=True)
            await client.recv()


asyncio.run(main())
