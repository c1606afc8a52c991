import asyncio
import pathlib
import socket
import subprocess

# Nobody has this address, and nobody says so: packets to it vanish.
route = "ip route add 192.0.2.2 dev lo src 127.0.0.1"
subprocess.run(route.split(), check=True)
HOLE = ("192.0.2.2", 80)
# Linux repeats the first packet for 2 minutes and more; here for 3 seconds.
pathlib.Path("/proc/sys/net/ipv4/tcp_syn_retries").write_text("1")


def show(title, connect):
    print(title)
    try:
        connect()
    except Exception as error:
        print("  class:", type(error).__name__)
        print("  errno:", getattr(error, "errno", None))
        print("  message:", error)


async def limited(seconds):
    await asyncio.wait_for(asyncio.open_connection(*HOLE), seconds)


show("socket, own timer", lambda: socket.create_connection(HOLE, timeout=1))
show("socket, no timer", lambda: socket.create_connection(HOLE))
show("asyncio, own timer", lambda: asyncio.run(limited(1)))
show("asyncio, no timer", lambda: asyncio.run(limited(None)))
