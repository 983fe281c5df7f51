"""Putting replacements into the bytes of a file: byte order mark and line ends stay as they are."""

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate

from interventio.findings.fix import Fix, Replacement

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_MARK = "\ufeff"


def applied(content: bytes, fix: Fix) -> bytes:
    """Return the UTF-8 text of a file with what a fix puts in place; every other byte stays."""
    text = content.decode()
    mark = _MARK if text.startswith(_MARK) else ""
    text = text.removeprefix(mark)
    starts = (0, *accumulate(len(line) for line in _LINE.findall(text)))
    end = "\r\n" if "\r\n" in text else "\n"
    return f"{mark}{''.join(_parts(text, starts, fix.replacements, end))}".encode()


def _parts(text: str, starts: Sequence[int], replacements: Iterable[Replacement], end: str) -> Iterable[str]:
    upto = 0
    for spot, words in ((one.spot, one.text) for one in replacements):
        yield text[upto : _offset(text, starts, spot.line, spot.column)]
        yield words.replace("\n", end)
        upto = _offset(text, starts, spot.end_line, spot.end_column)
    yield text[upto:]


def _offset(text: str, starts: Sequence[int], line: int, column: int) -> int:
    return min(starts[line - 1] + column - 1, len(text)) if line <= len(starts) else len(text)
