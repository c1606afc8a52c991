import asyncio
import os
import socket
import subprocess

os.environ["RES_OPTIONS"] = "timeout:1 attempts:1"
for file in ("resolv.conf", "nsswitch.conf"):  # empty: ask 127.0.0.1
    mount = ["mount", "--bind", "/dev/null", "/etc/" + file]
    subprocess.run(mount, check=True)

dns = socket.socket(type=socket.SOCK_DGRAM)
dns.bind(("127.0.0.1", 53))  # takes questions, never answers
ticks = 0


async def tick():
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0.01)


async def blocking():
    socket.getaddrinfo("db.test", 80)


async def waiting():
    await asyncio.get_running_loop().getaddrinfo("db.test", 80)


async def main():
    global ticks
    ticker = asyncio.ensure_future(tick())
    for way in (blocking, waiting):
        ticks = 0
        try:
            await way()
        except socket.gaierror as error:
            alive = "went on" if ticks > 1 else "stood still"
            print(f"{way.__name__}: {error.errno}, the loop {alive}")
    ticker.cancel()


asyncio.run(main())
