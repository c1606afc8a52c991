import multiprocessing

for unread in (False, True):
    # Between processes of one machine: a Unix socket, no network.
    parent, child = multiprocessing.Pipe()
    if unread:
        parent.send("a job the worker never took")
    child.close()  # what the system does when the worker dies
    try:
        parent.recv()
    except (EOFError, OSError) as error:
        number = getattr(error, "errno", None)
        print(f"unread job {unread}: {type(error).__name__} {number}")
    parent.close()
