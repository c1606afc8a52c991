import pathlib
import sqlite3
import tempfile
import threading


def pay(path, key, amount):
    """The work and the key in one transaction: both happen, or neither."""
    db = sqlite3.connect(path, timeout=10, isolation_level=None)
    try:
        db.execute("BEGIN IMMEDIATE")  # a second request waits here
        row = db.execute("SELECT * FROM keys WHERE key = ?", (key,)).fetchone()
        if row is None:
            cursor = db.execute("INSERT INTO payments VALUES (?)", (amount,))
            row = key, amount, f"payment {cursor.lastrowid}"
            db.execute("INSERT INTO keys VALUES (?, ?, ?)", row)
        db.execute("COMMIT")
    finally:
        db.close()
    return "422: other content" if row[1] != amount else f"200: {row[2]}"


with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "shop.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE payments (amount)")
    db.execute("CREATE TABLE keys (key PRIMARY KEY, amount, answer)")
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(pay(path, "k1", 50)))
        for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (count,) = db.execute("SELECT count(*) FROM payments").fetchone()
    print(f"20 requests at once: {set(answers)}, payments made: {count}")
    print("same key, another amount:", pay(path, "k1", 999))
    db.close()
