import queue
import socket
import struct
import threading

import pika
from pika.frame import Method
from pika.spec import Channel, Connection


def greet(heartbeat):
    """The first steps of AMQP: all that this server knows. No broker."""
    peer = listener.accept()[0]
    words = peer.makefile("rb")
    words.read(8)  # "AMQP" and the version
    for channel, method, answers in (
        (0, Connection.Start(server_properties={}), 1),
        (0, Connection.Tune(heartbeat=heartbeat), 2),
        (0, Connection.OpenOk(), 1),
        (1, Channel.OpenOk(), 0),
    ):
        peer.sendall(Method(channel, method).marshal())
        for _ in range(answers):
            size = struct.unpack(">BHI", words.read(7))[2]
            words.read(size + 1)
    words.close()
    peers.put(peer)


def attempt(what, call, *args):
    try:
        call(*args)
    except pika.exceptions.AMQPError as error:
        print(f"  {what}: {error!r}")


def shut_down(peer):
    reason = "CONNECTION_FORCED - shutdown"
    peer.sendall(Method(0, Connection.Close(320, reason, 0, 0)).marshal())


def hear_no_heartbeat(peer):
    peer.settimeout(2)  # twice the heartbeat; the client is busy meanwhile
    try:
        peer.recv(1)
    except TimeoutError:
        peer.close()


peers = queue.Queue()
listener = socket.create_server(("127.0.0.1", 0))
where = pika.ConnectionParameters(*listener.getsockname())
print("pika", pika.__version__)
for heartbeat, what, end in (
    (0, "the server shuts down", shut_down),
    (0, "it closes without a word", socket.socket.close),
    (1, "it misses your heartbeat", hear_no_heartbeat),
    (1, "you miss its heartbeat", lambda _: client.process_data_events(20)),
):
    print(what)
    threading.Thread(target=greet, args=(heartbeat,), daemon=True).start()
    client = pika.BlockingConnection(where)
    channel = client.channel()
    attempt("waiting", end, peers.get())
    attempt("basic_ack", channel.basic_ack, 1)
    attempt("basic_ack again", channel.basic_ack, 1)
