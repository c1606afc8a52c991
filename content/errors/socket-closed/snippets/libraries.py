import asyncio

import aiohttp
import httpx
from aiohttp import web


async def attempt(what, call, *args):
    try:
        print(f"  {what}: {await call(*args)!r}")
    except Exception as error:
        line = " (an OSError)" if isinstance(error, OSError) else ""
        print(f"  {what}: {type(error).__name__}: {error}{line}")


async def with_httpx():
    async with httpx.AsyncClient() as client:
        pass
    await attempt("get after the block", client.get, "http://127.0.0.1/")
    await attempt("async with, again", client.__aenter__)


async def with_aiohttp():
    async def answer(request):
        response = web.StreamResponse()
        await response.prepare(request)
        while request.transport is not None:
            await asyncio.sleep(0.01)  # until the visitor has left
        await attempt("server writes to nobody", response.write, b"x")
        told.set()
        return response

    told = asyncio.Event()
    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = "http://127.0.0.1:%d/" % runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:
        await session.get(url)
    await attempt("get after the block", session.get, url)
    await told.wait()
    session = aiohttp.ClientSession()
    early = asyncio.create_task(session._request("GET", url))
    await asyncio.sleep(0)  # it is connecting now
    await session.close()
    await attempt("close() while a get connects", lambda: early)
    await runner.cleanup()


print("httpx", httpx.__version__)
asyncio.run(with_httpx())
print("aiohttp", aiohttp.__version__)
asyncio.run(with_aiohttp())
