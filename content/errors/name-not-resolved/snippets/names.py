import socket

SETTINGS = {
    "a URL": "http://db.test",
    "host and port": "127.0.0.1:5432",
    "a blank": "localhost ",
    "a line break": "localhost\n",
    "quotes": '"localhost"',
    "brackets": "[::1]",
    "nothing": "",
    "an empty label": "db..test",
    "a label of 64": 64 * "a" + ".test",
    "correct": "localhost",
}

for what, host in SETTINGS.items():
    try:
        socket.getaddrinfo(host, 80)
        result = "found"
    except socket.gaierror as error:
        result = f"gaierror {error.errno}"
    except UnicodeError as error:  # not an OSError
        result = f"{type(error).__name__}: {error}"
    print(f"{what:15}{result}")
