import os
import select
import threading

import pymysql

admin = pymysql.connect(
    host=os.environ["MYSQL_HOST"],
    port=int(os.environ["MYSQL_TCP_PORT"]),
    user="root",
)
RUNS = "SELECT 1 FROM information_schema.processlist WHERE info = %s"
SLOW = "SELECT SLEEP(20)"


def attempt(what, call, *args):
    try:
        call(*args)
        print(f"  {what}: ok")
    except pymysql.MySQLError as error:
        print(f"  {what}: {type(error).__name__} {error.args}")


def kill(number, when=""):
    cursor = admin.cursor()
    while when and not cursor.execute(RUNS, (when,)):
        pass  # not running yet
    cursor.execute(f"KILL {number}")


def kill_during_a_query(client):
    args = (client.thread_id(), SLOW)
    threading.Thread(target=kill, args=args).start()
    attempt("that query", client.query, SLOW)


ways = {
    "wait_timeout (idle)": lambda me: me.query("SET wait_timeout = 1"),
    "KILL (idle)": lambda me: kill(me.thread_id()),
    "KILL (during a query)": kill_during_a_query,
    "server stopped or restarted (idle)": lambda _: admin.query("SHUTDOWN"),
}
print("PyMySQL", pymysql.__version__)
for name, end in ways.items():
    print(name)
    client = pymysql.connect(host=admin.host, port=admin.port, user="root")
    end(client)
    if client.open:
        select.select([client._sock], [], [])  # the end has arrived
        attempt("next query", client.query, "SELECT 1")
    attempt("the one after", client.query, "SELECT 1")
    if not name.startswith("server"):
        attempt("ping(reconnect=True)", client.ping, True)
