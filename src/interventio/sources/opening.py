"""Opening the files of a workspace: only plain ones, only inside, each opened once and looked at when it is open."""

import errno
import os
import stat
from pathlib import Path
from typing import NamedTuple

from interventio.sources.file_codes import (
    BROKEN_LINK,
    LINK_LOOP,
    LINK_OUTSIDE,
    NOT_A_FILE,
    SPECIAL_FILE,
    TOO_LARGE,
    UNREADABLE,
    VANISHED_FILE,
)
from interventio.sources.limits import LIMITS
from interventio.sources.trouble import Trouble

_FLAGS: int = os.O_RDONLY
for _flag in (
    "O_NOFOLLOW",
    "O_NONBLOCK",
    "O_NOCTTY",
    "O_CLOEXEC",
    "O_BINARY",
):  # what a platform lacks, it does without
    _FLAGS |= getattr(os, _flag, 0)

_ASK_FOR = 65_536
_LINK_ERRORS = {errno.ELOOP, errno.EMLINK}
_MISSING = {errno.ENOENT, errno.ENOTDIR}


def content_of(root: Path, path: str) -> bytes | Trouble:
    """Return the bytes of a file of the workspace, or why they cannot be had.

    A link is followed only where it leads to a plain file inside the workspace.
    """
    try:
        return _content(f"{root}/{path}")
    except OSError as error:
        if error.errno not in _LINK_ERRORS:
            return open_trouble(error)
    target = led_to(root, path)
    if isinstance(target, Trouble):
        return target
    try:
        return _content(str(target.path))
    except OSError as error:
        return open_trouble(error)


def as_read(given: bytes) -> bytes | Trouble:
    """Return what was given in place of a file, or why a file with it would not be read."""
    return given if len(given) <= LIMITS.file_bytes else Trouble(TOO_LARGE, facts={"most": LIMITS.file_bytes // 1024})


class Target(NamedTuple):
    """What a link leads to: its own path and its mode."""

    path: Path
    mode: int


def led_to(root: Path, path: str) -> Target | Trouble:
    """Return what a link of the workspace leads to, or why it is not followed."""
    try:
        target = Path(os.path.realpath(root / path, strict=True))
        mode = target.stat().st_mode
    except OSError as error:
        return Trouble(BROKEN_LINK) if error.errno in _MISSING else open_trouble(error)
    return Target(target, mode) if target.is_relative_to(os.path.realpath(root)) else Trouble(LINK_OUTSIDE)


def kind_trouble(mode: int) -> Trouble | None:
    """Return what is to be said of a thing that should be a plain file, by its mode."""
    if stat.S_ISREG(mode):
        return None
    return Trouble(NOT_A_FILE if stat.S_ISDIR(mode) else SPECIAL_FILE)


def open_trouble(error: OSError) -> Trouble:
    """Return what is to be said of something that could not be opened."""
    if error.errno in _MISSING:
        return Trouble(VANISHED_FILE)
    if error.errno in _LINK_ERRORS:
        return Trouble(LINK_LOOP)
    if error.errno == errno.ENXIO:  # a socket
        return Trouble(SPECIAL_FILE)
    return Trouble(UNREADABLE, facts={"answer": errno.errorcode.get(error.errno or 0, "?")})


def _content(name: str) -> bytes | Trouble:
    handle = os.open(name, _FLAGS)
    try:
        status = os.fstat(handle)
        trouble = kind_trouble(status.st_mode)
        return trouble or _bytes(handle, status.st_size)
    finally:
        os.close(handle)


def _bytes(handle: int, size: int) -> bytes | Trouble:
    """Return what is left in an open file; it may be more or less than its size was when it was opened."""
    parts: list[bytes] = []
    room = LIMITS.file_bytes + 1 if size <= LIMITS.file_bytes else 0
    while room > 0 and (part := os.read(handle, min(room, _ASK_FOR))):
        parts.append(part)
        room -= len(part)
    return b"".join(parts) if room > 0 else Trouble(TOO_LARGE, facts={"most": LIMITS.file_bytes // 1024})
