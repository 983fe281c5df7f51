"""What comes in from an editor, and stands in place of a file that is not saved yet."""

import os
import sys
from pathlib import Path

from interventio.cli.validation.trouble import InputTroubleError, NoRecordFileError, OutsideError
from interventio.records.reading import is_of_record
from interventio.sources.limits import LIMITS

FROM_STDIN = "-"


def given_file(root: Path, named: Path | None, word: str | None) -> dict[str, bytes]:
    """Return what comes in by the path of the file that it stands in place of; nothing where none was named.

    Raises:
        InputTroubleError: a file was named without what comes in, or the other way round.
        OutsideError: the file would stand outside of the workspace.
        NoRecordFileError: no record is read from such a file.

    """
    if named is None and word is None:
        return {}
    if named is None or word != FROM_STDIN:
        raise InputTroubleError
    path = path_inside(root, named)
    if not is_of_record(path):
        raise NoRecordFileError(path=path)
    return {path: sys.stdin.buffer.read(LIMITS.file_bytes + 1)}


def path_inside(root: Path, named: Path) -> str:
    """Return the path of a file in the workspace, which was named from where we are or from the workspace.

    Raises:
        OutsideError: the file would stand outside of the workspace.

    """
    for plain in (os.path.normpath, os.path.realpath):
        top = Path(plain(root))
        for start in (Path.cwd(), root):
            path = Path(plain(start / named))
            if path != top and path.is_relative_to(top):
                return path.relative_to(top).as_posix()
    raise OutsideError(path=named)
