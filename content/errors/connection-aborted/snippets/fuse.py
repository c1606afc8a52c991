import ctypes
import os
import struct
import tempfile
import threading

CLONE_NEWNS, CLONE_NEWUSER, MNT_DETACH = 0x00020000, 0x10000000, 2
libc = ctypes.CDLL(None, use_errno=True)


def check(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def become_root_of_own_namespace():
    ids = {"uid_map": os.getuid(), "gid_map": os.getgid()}
    check(libc.unshare(CLONE_NEWUSER | CLONE_NEWNS))
    with open("/proc/self/setgroups", "w") as file:
        file.write("deny")
    for name, outside in ids.items():
        with open(f"/proc/self/{name}", "w") as file:
            file.write(f"0 {outside} 1")


def start_and_die(device):
    request = os.read(device, 1 << 17)  # FUSE_INIT
    _, _, unique = struct.unpack_from("=IIQ", request)
    body = struct.pack("=4I2H2I2H28x", 7, 31, 0, 0, 0, 0, 4096, 1, 0, 0)
    os.write(device, struct.pack("=IiQ", 16 + len(body), 0, unique) + body)
    os.read(device, 1 << 17)  # os.stat() waits for the answer to this one
    os.close(device)


become_root_of_own_namespace()
folder = tempfile.mkdtemp()
device = os.open("/dev/fuse", os.O_RDWR)
options = f"fd={device},rootmode=40000,user_id=0,group_id=0"
check(libc.mount(b"demo", folder.encode(), b"fuse", 0, options.encode()))
daemon = threading.Thread(target=start_and_die, args=(device,))
daemon.start()

for call in (1, 2):
    try:
        os.stat(f"{folder}/file")
    except OSError as error:
        print(f"stat {call}: {type(error).__name__} {error.errno}")

daemon.join()
check(libc.umount2(folder.encode(), MNT_DETACH))
os.rmdir(folder)
