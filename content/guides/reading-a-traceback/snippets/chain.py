import urllib.request

try:
    urllib.request.urlopen("http://127.0.0.1:1/", timeout=5)
except OSError as error:
    print("what you catch:", type(error).__name__)
    print("its errno:", error.errno)
    print("its reason:", type(error.reason).__name__, error.reason.errno)
    print("handled meanwhile:", type(error.__context__).__name__)
