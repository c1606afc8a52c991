import asyncio
import socket
import struct


async def serve(reader, writer):
    try:
        line = await reader.readline()
        print("server: read", line)
    except ConnectionError as error:
        print("server:", type(error).__name__)
    writer.close()


def call_and_hang_up():
    """A client that resets before anybody has accepted it."""
    with socket.create_connection(address) as client:
        at_once = struct.pack("ii", 1, 0)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)


async def main():
    global address
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    call_and_hang_up()  # the loop has had no chance to accept
    await asyncio.sleep(0.2)
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"second visitor\n")
    await reader.read()
    writer.close()
    print("still serving:", server.is_serving())
    server.close()


asyncio.run(main())
