import asyncio

import websockets


async def answer(websocket):
    text = await websocket.recv()
    await websocket.send(f"answer to {text}")
    websocket.transport.abort()  # its connection is cut: no close frame


async def main():
    async with websockets.serve(answer, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        questions = ["question 1", "question 2"]
        async for client in websockets.connect(f"ws://{host}:{port}"):
            try:
                while questions:  # log in and subscribe again here
                    await client.send(questions[0])
                    print("received:", await client.recv())
                    questions.pop(0)  # only now it is done
                return
            except websockets.ConnectionClosed as error:
                print("connected again after:", error)


asyncio.run(main())
