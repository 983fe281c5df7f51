"""The only writer of files: whole or not at all."""

import hashlib
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from interventio.cli.trouble import CannotWriteError, NotOursError

MANIFEST = "manifest.json"
_HOUR = 3600


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that readers find the old one or the new one, never a part.

    Raises:
        CannotWriteError: the file could not be written; the old one is as it was.

    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_through(beside, content)
        beside.replace(path)
    except OSError as trouble:
        raise CannotWriteError(path=path, why=trouble.strerror or "") from None
    finally:
        with suppress(OSError):
            beside.unlink()


def append(path: Path, content: bytes) -> None:
    """Write at the end of a file that others write to as well.

    Raises:
        CannotWriteError: the file could not be written.

    """
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as trouble:
        raise CannotWriteError(path=path, why=trouble.strerror or "") from None


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write a whole folder of files in place of the one that an earlier run made; return how many.

    The files are written beside and put in place together, so that readers never see a mixed edition.
    A manifest with the digest of each file is written along.

    Raises:
        NotOursError: the folder holds something else.
        CannotWriteError: the folder could not be written; the old one is as it was.

    """
    _refuse_foreign(folder)
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        count = _write_all(beside, files)
        _put_in_place(beside, folder)
    except OSError as trouble:
        raise CannotWriteError(path=Path(str(trouble.filename or folder)), why=trouble.strerror or "") from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return count


def _refuse_foreign(folder: Path) -> None:
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MANIFEST).is_file():
        raise NotOursError(path=folder)
    if folder.exists() and not folder.is_dir():
        raise NotOursError(path=folder)


def _write_all(beside: Path, files: Iterable[tuple[str, bytes]]) -> int:
    digests: dict[str, str] = {}
    for name, content in files:
        path = beside.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        digests[name] = hashlib.sha256(content).hexdigest()
    manifest = {"version": 1, "files": dict(sorted(digests.items()))}
    _write_through(beside / MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode())
    return len(digests)


def _write_through(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put_in_place(beside: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.old")
    for _ in range(20):  # another run may put its own in place at the same moment
        with suppress(FileNotFoundError):
            folder.rename(old)
        try:
            beside.rename(folder)
        except OSError:
            shutil.rmtree(old, ignore_errors=True)
            time.sleep(0.05)
            continue
        shutil.rmtree(old, ignore_errors=True)
        return
    beside.rename(folder)


def _sweep(folder: Path) -> None:
    """Take away what a run that was killed has left beside the folder, an hour ago or more."""
    for left in folder.parent.glob(f".{folder.name}.*"):
        with suppress(FileNotFoundError):  # another run may sweep at the same moment
            if left.suffix in {".new", ".old"} and left.is_dir() and time.time() - left.stat().st_mtime > _HOUR:
                shutil.rmtree(left, ignore_errors=True)
