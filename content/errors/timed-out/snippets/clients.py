import asyncio
import pathlib
import socket
import subprocess

import aiohttp
import httpx

route = "ip route add 192.0.2.2 dev lo src 127.0.0.1"  # packets vanish
subprocess.run(route.split(), check=True)
pathlib.Path("/proc/sys/net/ipv4/tcp_syn_retries").write_text("1")
hole = "http://192.0.2.2/"
server = socket.create_server(("127.0.0.1", 0))  # nobody ever answers
silent = "http://127.0.0.1:%d/" % server.getsockname()[1]
big = {"upload": "x" * 10**7}  # more than the buffers of both ends hold


def told(ask):
    try:
        ask()
    except Exception as error:
        bases = [base.__name__ for base in type(error).__mro__]
        return ", ".join(bases[: bases.index("Exception")])
    return "no error"


def with_aiohttp(url, **limits):
    async def ask():
        timeout = aiohttp.ClientTimeout(**limits)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            await session.get(url)

    asyncio.run(ask())


async def two_at_once():
    one = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(limits=one, timeout=1) as client:
        first = asyncio.create_task(client.get(silent, timeout=3))
        await asyncio.sleep(0.1)
        try:
            await client.get(silent)
        finally:
            first.cancel()


print("httpx", httpx.__version__)
print("  connect:", told(lambda: httpx.get(hole, timeout=1)))
print("  read:", told(lambda: httpx.get(silent, timeout=1)))
print("  write:", told(lambda: httpx.post(silent, data=big, timeout=1)))
print("  pool:", told(lambda: asyncio.run(two_at_once())))
print("aiohttp", aiohttp.__version__)
print("  total:", told(lambda: with_aiohttp(silent, total=1)))
print("  sock_read:", told(lambda: with_aiohttp(silent, sock_read=1)))
print("  sock_connect:", told(lambda: with_aiohttp(hole, sock_connect=1)))
