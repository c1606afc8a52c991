import os
import threading
import time
from urllib.parse import urlsplit

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

url = urlsplit(os.environ["REDIS_URL"])


def client(**options):
    return redis.Redis(url.hostname or "", url.port or 0, **options)


def attempt(what, call, *args):
    try:
        print(f"  {what}: {call(*args)}")
    except redis.RedisError as error:
        print(f"  {what}: {type(error).__name__}: {error}")


def kill_the_waiting():
    waiting = []
    while not waiting:
        waiting = [c for c in admin.client_list() if c["cmd"] == "blpop"]
    admin.client_kill_filter(_id=waiting[0]["id"])


def gone(ids):
    try:
        return ids.isdisjoint(each["id"] for each in admin.client_list())
    except redis.ConnectionError:
        return False  # the server is being restarted


def after(end, do, names):
    clients = {name: client(**WAYS[name]) for name in names}
    ids = {str(each.client_id()) for each in clients.values()}
    do()
    while not gone(ids):
        time.sleep(0.05)
    print(f"{end} (idle)")
    for name, each in clients.items():
        attempt(name, each.ping)


ONE = {"single_connection_client": True}  # instead of a pool
RETRY = {**ONE, "retry": Retry(NoBackoff(), 1)}
CHECK = {**ONE, "health_check_interval": 1}
WAYS = {
    "Redis()": {},
    "one connection": ONE,
    "  retry, retry_on_error": {**RETRY, "retry_on_error": [redis.ConnectionError]},
    "  retry alone": RETRY,
    "  health_check_interval": CHECK,
    "  and retry_on_timeout": {**CHECK, "retry_on_timeout": True},
}
admin = client()
print("redis-py", redis.__version__)
after("timeout", lambda: admin.config_set("timeout", 2), list(WAYS))
after("server restarted", lambda: admin.shutdown(nosave=True), list(WAYS)[:3])
print("CLIENT KILL (during BLPOP)")
threading.Thread(target=kill_the_waiting).start()
attempt("Redis()", client().blpop, "queue")
