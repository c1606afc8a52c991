import ctypes
import os
import tempfile

CLONE_NEWNS, CLONE_NEWUSER, MNT_DETACH = 0x00020000, 0x10000000, 2
libc = ctypes.CDLL(None, use_errno=True)


def check(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


# Root of a namespace of its own, so that mount() is allowed.
ids = {"uid_map": os.getuid(), "gid_map": os.getgid()}
check(libc.unshare(CLONE_NEWUSER | CLONE_NEWNS))
for name, text in [("setgroups", "deny")] + [
    (name, f"0 {outside} 1") for name, outside in ids.items()
]:
    with open(f"/proc/self/{name}", "w") as file:
        file.write(text)

folder = tempfile.mkdtemp()
daemon = os.open("/dev/fuse", os.O_RDWR)  # what sshfs or s3fs holds
options = f"fd={daemon},rootmode=40000,user_id=0,group_id=0"
check(libc.mount(b"demo", folder.encode(), b"fuse", 0, options.encode()))
os.close(daemon)  # the daemon dies

try:
    os.listdir(folder)
except OSError as error:
    print("listdir:", str(error).replace(folder, "/mnt/bucket"))
check(libc.umount2(folder.encode(), MNT_DETACH))
print("listdir after umount:", os.listdir(folder))
os.rmdir(folder)
