"""Lays the files of a page's example over a copy of the small workspace in `base/`."""

import os
import re
import shutil
from pathlib import Path

from interventio.languages.pages import ExampleFile

BASE = Path(__file__).with_name("base")
_ESCAPE = re.compile(rb"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([tr]))")


def laid_over_base(files: tuple[ExampleFile, ...], root: Path) -> Path:
    """Return `root`, now a workspace with the example's files in it."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    for file in files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        lay(file, path)
    return root


def lay(file: ExampleFile, path: Path) -> None:
    """Put one file of an example at `path`, or what its options say in its place."""
    text = "".join(f"{line.text}\n" for line in file.lines).encode()
    for option in file.options:
        name, _, value = option.partition("=")
        match name:
            case "bytes":
                text = _ESCAPE.sub(_unescaped, text.removesuffix(b"\n"))
            case "size":
                text = grown(text, int(value))
            case "link":
                return path.symlink_to(value)
            case "folder":
                return path.mkdir()
            case "pipe":
                return os.mkfifo(path)
            case "absent":
                return None
            case _:
                raise ValueError(option)
    path.write_bytes(text)
    return None


def grown(text: bytes, size: int) -> bytes:
    """Return a text whose last line is written again and again until it is `size` bytes long."""
    last = text[text.rstrip(b"\n").rfind(b"\n") + 1 :]
    return (text + last * (size // len(last)))[:size]


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return bytes.fromhex(match[1].decode())
    if match[2]:
        return chr(int(match[2], 16)).encode()
    return {b"t": b"\t", b"r": b"\r"}[match[3]]
