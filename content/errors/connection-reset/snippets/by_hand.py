import asyncio
import http.client
import ssl


async def hang_up(reader, writer):
    await reader.read(1)
    writer.close()  # politely: no reset is sent


async def tls_handshake(host, port):
    context = ssl.create_default_context()
    await asyncio.open_connection(host, port, ssl=context)


async def drain(host, port):
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"hello")
    await reader.read()  # the other end has closed
    writer.close()
    await writer.wait_closed()
    await writer.drain()


async def response(host, port):
    def ask():
        connection = http.client.HTTPConnection(host, port)
        connection.request("GET", "/")
        connection.getresponse()

    await asyncio.get_running_loop().run_in_executor(None, ask)


async def main():
    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    for ask in (tls_handshake, drain, response):
        try:
            await ask(*server.sockets[0].getsockname())
        except ConnectionResetError as error:
            name = type(error).__name__
            print(f"{ask.__name__}: {name}('{error}'), errno {error.errno}")
    server.close()


asyncio.run(main())
