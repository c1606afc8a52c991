import io
import logging
import urllib.request

page = io.StringIO()
logging.basicConfig(stream=page, format="%(levelname)s %(message)s")
try:
    urllib.request.urlopen("http://127.0.0.1:1/", timeout=5)
except OSError as error:
    logging.error("failed: %s", error)
    print("with the error as text: lines", page.getvalue().count("\n"))
    page.truncate(page.seek(0))
    logging.exception("failed")
    text = page.getvalue()
    print("with logging.exception: the root is there,", "ConnectionRefusedError" in text)
    print("and where it happened,", "create_connection" in text)
