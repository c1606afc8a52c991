"""Builds the wheel and the source archive with the standard library alone (PEP 517).

Why not setuptools: before version 70.1 it needs the package `wheel`, and Python 3.12 and later come
with neither, so that `pip install` would need the network. This needs nothing and works everywhere.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import re
import tarfile
import zipfile

ROOT = os.path.dirname(os.path.abspath(__file__))
PACKAGE = "connection_errors"
#: Says the same as the table in pyproject.toml.
ENTRY_POINTS = "[pytest11]\nconnection_errors = connection_errors.pytest_plugin\n"
WHEEL = """\
Wheel-Version: 1.0
Generator: connection-errors
Root-Is-Purelib: true
Tag: py3-none-any
"""
#: Zip has no older date; a fixed one makes the same sources the same file.
EPOCH = (1980, 1, 1, 0, 0, 0)


def get_requires_for_build_wheel(config_settings=None):
    return []


def get_requires_for_build_sdist(config_settings=None):
    return []


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    version = _project('version')
    info = f"{PACKAGE}-{version}.dist-info"
    files = {name: _read(name) for name in _package_files()}
    files[f"{info}/METADATA"] = _metadata()
    files[f"{info}/WHEEL"] = WHEEL.encode()
    files[f"{info}/entry_points.txt"] = ENTRY_POINTS.encode()
    files[f"{info}/licenses/LICENSE"] = _read("LICENSE")
    record = "".join(f"{name},{_digest(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    wheel = f"{PACKAGE}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, wheel), "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, data)
    return wheel


def build_sdist(sdist_directory, config_settings=None):
    top = f"{PACKAGE}-{_project('version')}"
    own = ["pyproject.toml", "build_backend.py", "README.md", "CHANGELOG.md", "LICENSE"]
    files = {name: _read(name) for name in [*own, *_package_files()]}
    files["PKG-INFO"] = _metadata()
    with tarfile.open(os.path.join(sdist_directory, f"{top}.tar.gz"), "w:gz") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(f"{top}/{name}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return f"{top}.tar.gz"


def _package_files():
    names = sorted(os.listdir(os.path.join(ROOT, PACKAGE)))
    return [f"{PACKAGE}/{name}" for name in names if name.endswith((".py", ".json", ".typed"))]


def _read(name):
    with open(os.path.join(ROOT, *name.split("/")), "rb") as file:
        return file.read()


def _project(key):
    """A text of pyproject.toml; a line at a time, because Python reads TOML only since 3.11."""
    text = _read("pyproject.toml").decode()
    return re.findall(f'^{key} = "(.+)"$', text, re.M)[0]


def _metadata():
    head = (
        f"Metadata-Version: 2.1\nName: {_project('name')}\nVersion: {_project('version')}\n"
        f"Summary: {_project('description')}\nLicense: {_project('license')}\n"
        f"Requires-Python: {_project('requires-python')}\n"
        "Description-Content-Type: text/markdown\n\n"
    )
    return head.encode() + _read("README.md")


def _digest(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
