calls = 0


def server():
    global calls
    calls += 1
    raise ConnectionResetError


def retrying(call, tries=3):
    for attempt in range(tries):
        try:
            return call()
        except ConnectionResetError:
            if attempt == tries - 1:
                raise


try:
    retrying(lambda: retrying(lambda: retrying(server)))
except ConnectionResetError:
    print("requests the server received:", calls)
