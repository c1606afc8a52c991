import asyncio
import http.server
import socket
import urllib.request


def create_server():
    socket.create_server(("192.0.2.9", 8000))


def http_server():
    handler = http.server.BaseHTTPRequestHandler
    http.server.HTTPServer(("192.0.2.9", 8000), handler)


def asyncio_server():
    asyncio.run(asyncio.start_server(print, "192.0.2.9", 8000))


def asyncio_client():
    asyncio.run(asyncio.open_connection("::1", 8000))


def urllib_client():
    urllib.request.urlopen("http://[::1]:8000/")


with open("/proc/sys/net/ipv6/conf/all/disable_ipv6", "w") as file:
    file.write("1")
for attempt in (
    create_server,
    http_server,
    asyncio_server,
    asyncio_client,
    urllib_client,
):
    try:
        attempt()
    except OSError as error:
        print(f"{attempt.__name__}: {type(error).__name__}: {error}")
        caught = isinstance(error, ConnectionError)
        print(f"  errno {error.errno}, is a ConnectionError: {caught}")
