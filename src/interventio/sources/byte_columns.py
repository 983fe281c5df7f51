"""Columns as some programs count them: in bytes of UTF-8, from the file as it lies on the disk."""

from functools import cache
from pathlib import Path

from interventio.findings.place import Spot
from interventio.sources.lines import Lines
from interventio.sources.opening import content_of
from interventio.sources.text import BYTE_ORDER_MARK, unified
from interventio.sources.trouble import Trouble

_MARK = BYTE_ORDER_MARK.decode()


class ByteColumns:
    """The files of a workspace, each read once, and only when one of its columns is asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lines = cache(self._read)

    def __call__(self, path: str, spot: Spot | None) -> tuple[str, Spot | None]:
        """Return the file and the spot in it, its columns counted in bytes; the same spot where it cannot be read."""
        lines = self._lines(path) if spot else None
        if spot is None or lines is None:
            return path, spot
        start, end = (
            self._column(lines, line, column)
            for line, column in ((spot.line, spot.column), (spot.end_line, spot.end_column))
        )
        return path, Spot(spot.line, start, spot.end_line, end)

    def _read(self, path: str) -> Lines | None:
        content = content_of(self._root, path)
        if isinstance(content, Trouble):
            return None
        try:
            return Lines(f"{_MARK if content.startswith(BYTE_ORDER_MARK) else ''}{unified(content).decode()}")
        except UnicodeDecodeError:
            return None

    def _column(self, lines: Lines, line: int, column: int) -> int:
        text = lines[line]
        shift = 1 if line == 1 and text.startswith(_MARK) else 0
        return len(text[: column - 1 + shift].encode()) + 1
