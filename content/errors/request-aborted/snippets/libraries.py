import asyncio
import subprocess

import aiohttp
import aiohttp.web
import httpx
import requests

route = "ip route add 192.0.2.2 dev lo src 127.0.0.1"  # packets vanish
subprocess.run(route.split(), check=True)
asked, seen = asyncio.Event(), asyncio.Queue()


async def handle(request):
    response = aiohttp.web.StreamResponse()
    if request.path == "/reading":
        await response.prepare(request)
        await response.write(b"half")
    asked.set()
    try:
        await asyncio.sleep(1)
        there = "gone" if request.transport is None else "still there"
        seen.put_nowait(f"handler ran to its end, client {there}")
    except asyncio.CancelledError:
        seen.put_nowait("handler cancelled")
        raise
    return response


async def with_httpx(url):
    async with httpx.AsyncClient(timeout=30) as client:
        await client.get(url)


async def with_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            await response.read()


async def with_requests(url):
    await asyncio.to_thread(requests.get, url, timeout=3)


async def cancel(ask, url):
    asked.clear()
    task = asyncio.create_task(ask(url))
    connecting = url.endswith("connecting")
    await (asyncio.sleep(0.5) if connecting else asked.wait())
    task.cancel()
    try:
        await task
    except BaseException as error:
        name = f"{type(error).__module__}.{type(error).__name__}"
        return name if connecting else f"{name}\n    {await seen.get()}"


async def main():
    app = aiohttp.web.Application()
    app.router.add_get("/{path}", handle)
    runner = aiohttp.web.AppRunner(app)
    await runner.setup()
    await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
    here = "http://127.0.0.1:%d/" % runner.addresses[0][1]
    clients = {httpx: with_httpx, aiohttp: with_aiohttp, requests: with_requests}
    for library, ask in clients.items():
        print(library.__name__, library.__version__)
        for url in "http://192.0.2.2/connecting", here + "waiting", here + "reading":
            print(f"  {url.split('/')[-1]}:", await cancel(ask, url))
    await runner.cleanup()


asyncio.run(main())
