# What asyncio (uvicorn, aiohttp) makes of it where /etc/hosts names ::1.
import asyncio
import subprocess
import tempfile

with tempfile.NamedTemporaryFile("w") as hosts:
    hosts.write("127.0.0.1 localhost\n::1 localhost\n")
    hosts.flush()
    subprocess.run(["mount", "--bind", hosts.name, "/etc/hosts"], check=True)
with open("/proc/sys/net/ipv6/conf/all/disable_ipv6", "w") as file:
    file.write("1")


async def start(host):
    server = await asyncio.start_server(print, host, 8000)
    print(f"{host}: listening")
    server.close()


for host in ("127.0.0.1", "localhost"):
    try:
        asyncio.run(start(host))
    except OSError as error:
        print(f"{host}: {error}")
