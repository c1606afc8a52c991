import asyncio
import socket
import ssl


async def main():
    # The kernel completes the TCP connection, but nobody ever speaks TLS.
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, port = server.getsockname()
        try:
            await asyncio.open_connection(
                host,
                port,
                ssl=ssl.create_default_context(),
                ssl_handshake_timeout=0.5,
            )
        except ConnectionAbortedError as error:
            print("class:", type(error).__name__)
            print("errno:", error.errno)
            print("message:", error)


asyncio.run(main())
