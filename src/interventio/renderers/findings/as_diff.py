"""What has changed in a file as a diff: the lines that go, the lines that come, three around them."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from interventio.languages.printable import printable
from interventio.renderers.lines import Line, Style, line

_END = re.compile(r"\r\n|\r|\n")
AROUND = 3
LONGEST = 2000
_MOST_COMPARED = 1000
"""Lines between the first and the last change that are compared one by one; more are shown as one change."""

Change = tuple[int, int, int, int]
"""Lines from and up to, before and after."""


def diff(path: str, before: bytes, after: bytes) -> Iterator[Line]:
    """Yield the lines of a unified diff, safe to print; what ends a line, and a byte order mark, is not shown."""
    old, new = (_lines_of(content) for content in (before, after))
    name = printable(path, 300)
    yield line((f"--- {name}", Style.STRONG))
    yield line((f"+++ {name}", Style.STRONG))
    for hunk in _hunks(changes(old, new)):
        yield from _hunk(hunk, old, new)


def _lines_of(content: bytes) -> list[str]:
    lines = _END.split(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    return lines if lines[-1] else lines[:-1]


def changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Return the stretches of lines that differ."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    was, now = old[start : len(old) - end], new[start : len(new) - end]
    if len(was) + len(now) > _MOST_COMPARED:
        return [(start, len(old) - end, start, len(new) - end)]
    found = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    return [(a + start, b + start, c + start, d + start) for tag, a, b, c, d in found if tag != "equal"]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    count = min(len(one), len(other))
    return next((at for at in range(count) if one[at] != other[at]), count)


def _hunks(found: list[Change]) -> list[list[Change]]:
    hunks: list[list[Change]] = []
    for change in found:
        if hunks and change[0] - hunks[-1][-1][1] <= 2 * AROUND:
            hunks[-1].append(change)
        else:
            hunks.append([change])
    return hunks


def _hunk(hunk: list[Change], old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    first, last = hunk[0], hunk[-1]
    lead, tail = min(AROUND, first[0]), min(AROUND, len(old) - last[1])
    was, now = last[1] + tail - first[0] + lead, last[3] + tail - first[2] + lead
    yield line((f"@@ -{first[0] - lead + 1},{was} +{first[2] - lead + 1},{now} @@", Style.QUIET))
    upto = first[0] - lead
    for start, end, since, until in hunk:
        yield from _lines(" ", old[upto:start], Style.PLAIN)
        yield from _lines("-", old[start:end], Style.ERROR)
        yield from _lines("+", new[since:until], Style.GOOD)
        upto = end
    yield from _lines(" ", old[upto : upto + tail], Style.PLAIN)


def _lines(mark: str, texts: Sequence[str], style: Style) -> Iterator[Line]:
    for text in texts:
        yield line((f"{mark}{printable(text, LONGEST)}", style))
