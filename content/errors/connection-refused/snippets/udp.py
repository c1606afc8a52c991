import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as nobody:
    nobody.bind(("127.0.0.1", 0))
    address = nobody.getsockname()  # free again after this block

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
    client.settimeout(5)
    client.connect(address)  # UDP: sends nothing, only notes the address
    print("sent:", client.send(b"hello"))
    try:
        client.recv(100)
    except ConnectionRefusedError as error:
        print("recv:", type(error).__name__)
