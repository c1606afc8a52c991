import multiprocessing


def worker(connection):
    raise SystemExit(3)  # dies before it reads a single task


def main():
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=worker, args=(there,))
    process.start()
    there.close()  # our copy of the worker's end
    process.join()
    try:
        here.send("task")
    except BrokenPipeError as error:
        print("send:", type(error).__name__, error.errno)
    try:
        here.recv()
    except EOFError as error:
        print("recv:", type(error).__name__)
    print("the worker's exit code:", process.exitcode)


if __name__ == "__main__":
    main()
