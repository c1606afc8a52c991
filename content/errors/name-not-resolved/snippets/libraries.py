import asyncio

import aiohttp
import httpx
import requests
import urllib3

url = "http://db.example/"  # no resolver can be asked


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None:
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        error = error.__cause__ or error.__context__
    return " <- ".join(dict.fromkeys(names))


async def with_httpx():
    async with httpx.AsyncClient() as client:
        await client.get(url)


async def with_aiohttp():
    async with aiohttp.ClientSession() as session:
        await session.get(url)


CLIENTS = {
    f"requests {requests.__version__}": lambda: requests.get(url),
    f"urllib3 {urllib3.__version__}": lambda: urllib3.PoolManager(
        retries=False
    ).request("GET", url),
    f"httpx {httpx.__version__}": lambda: httpx.get(url),
    "httpx, asynchronous": lambda: asyncio.run(with_httpx()),
    f"aiohttp {aiohttp.__version__}": lambda: asyncio.run(with_aiohttp()),
}

for name, ask in CLIENTS.items():
    try:
        ask()
    except Exception as error:
        print(f"{name}: {chain(error)}")
        number = getattr(error, "errno", None)
        print(f"  errno {number}:", str(error).split(" (Caused by ")[-1])
