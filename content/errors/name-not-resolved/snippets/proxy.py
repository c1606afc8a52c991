import os
import urllib.request

os.environ["http_proxy"] = "http://proxy.corp.test:3128"

try:
    urllib.request.urlopen("http://192.0.2.1/")  # an address, no name at all
except OSError as error:
    print(f"{type(error).__name__}: {error}")
    print("reason:", repr(error.reason))
