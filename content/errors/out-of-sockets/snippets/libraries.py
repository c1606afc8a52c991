import asyncio
import os
import resource

import aiohttp
import httpx
import requests
import urllib3

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
url = "http://127.0.0.1:8000/"


def chain(error):
    """From the error that was caught to its root."""
    names = []
    while error is not None:
        kind = type(error)
        names.append(f"{kind.__module__.split('.')[0]}.{kind.__qualname__}")
        error = error.__cause__ or error.__context__
    return " <- ".join(dict.fromkeys(names))


async def with_aiohttp():
    async with aiohttp.ClientSession() as session:
        await session.get(url)


loop = asyncio.new_event_loop()
client = httpx.Client()
CLIENTS = {
    requests: lambda: requests.get(url),
    urllib3: lambda: urllib3.PoolManager(retries=False).request("GET", url),
    httpx: lambda: client.get(url),
    aiohttp: lambda: loop.run_until_complete(with_aiohttp()),
}

failed = {}
kept = []
try:
    while True:
        kept.append(os.dup(0))
except OSError:
    for library, ask in CLIENTS.items():
        try:
            ask()
        except Exception as error:
            failed[library] = error
for descriptor in kept:
    os.close(descriptor)

for library, error in failed.items():
    print(library.__name__, library.__version__)
    print(" ", chain(error))
    print(" ", str(error).split(" (Caused by ")[-1])
