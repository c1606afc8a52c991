import asyncio
import os
import signal
import time

import asyncpg
import psycopg2
import psycopg2.extensions
import psycopg2.pool


def terminate(pid):
    with psycopg2.connect("") as admin:  # reads PGHOST, PGPORT, PGUSER
        admin.cursor().execute("SELECT pg_terminate_backend(%s)", (pid,))
    while os.path.exists(f"/proc/{pid}"):
        time.sleep(0.01)  # until the server's process has ended


def use(what, client):
    try:
        client.cursor().execute("SELECT 1")
        print(f"  {what}: ok")
    except psycopg2.Error as error:
        line = str(error).splitlines()[0]
        print(f"  {what}: {type(error).__name__} {error.pgcode}: {line}")


async def ask(what, client, query="SELECT 1"):
    try:
        await client.execute(query)
        print(f"  {what}: ok")
    except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        print(f"  {what}: {type(error).__name__}: {error}")


async def with_asyncpg():
    client = await asyncpg.connect()
    terminate(client.get_server_pid())
    await ask("terminated (idle)", client)
    await ask("  the query after", client)
    async with asyncpg.create_pool(min_size=1, max_size=1) as pool:
        terminate(await pool.fetchval("SELECT pg_backend_pid()"))
        await asyncio.sleep(0.2)  # the event loop has heard of it
        await ask("terminated (idle in the pool)", pool)
    client = await asyncpg.connect()
    os.kill(client.get_server_pid(), signal.SIGKILL)
    await ask("crashed (during a query)", client, "SELECT pg_sleep(20)")


print("psycopg2", psycopg2.__version__.split()[0], end=", ")
print("libpq", psycopg2.extensions.libpq_version())
client = psycopg2.connect("")
terminate(client.get_backend_pid())
use("terminated (idle)", client)
use("  the query after", client)
pool = psycopg2.pool.SimpleConnectionPool(1, 1, "")
client = pool.getconn()
pool.putconn(client)
terminate(client.get_backend_pid())
for what in ("terminated (idle in the pool)", "  the query after"):
    client = pool.getconn()
    use(what, client)
    pool.putconn(client)
print("asyncpg", asyncpg.__version__)
asyncio.run(with_asyncpg())
