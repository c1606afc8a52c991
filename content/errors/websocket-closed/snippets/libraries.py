import asyncio

import aiohttp
import tornado
import websocket
import websockets
from tornado.websocket import websocket_connect


async def leave(socket):
    await socket.recv()
    if socket.path == "/no-frame":
        socket.transport.abort()
    else:
        await socket.close(int(socket.path[1:]), "why")


async def tried(call):
    try:
        return repr(await call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def with_websocket_client(url):
    client = await asyncio.to_thread(websocket.create_connection, url)
    client.send("hello")
    print("recv()", await tried(lambda: asyncio.to_thread(client.recv)))
    app = websocket.WebSocketApp(
        url,
        on_open=lambda app: app.send("hello"),
        on_close=lambda app, *said: print("    on_close:", *said),
    )
    await asyncio.to_thread(app.run_forever)


async def with_tornado(url):
    client = await websocket_connect(url)
    await client.write_message("hello")
    print("read_message()", await tried(client.read_message))
    print("    close_code:", client.close_code)
    print("    write_message()", await tried(lambda: client.write_message("")))


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        client = await session.ws_connect(url)
        await client.send_str("hello")
        print("receive()", await tried(client.receive))
        print("    close_code:", client.close_code)
        print("    send_str()", await tried(lambda: client.send_str("")))


async def main():
    async with websockets.serve(leave, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        for library, version, talk in (
            ("websocket-client", websocket.__version__, with_websocket_client),
            ("tornado", tornado.version, with_tornado),
            ("aiohttp", aiohttp.__version__, with_aiohttp),
        ):
            print(library, version)
            for path in "no-frame", "1001", "1011":
                print(f"  {path}: ", end="")
                await talk(f"ws://{host}:{port}/{path}")


asyncio.run(main())
