"""Days as people write them: 31.1.2026, 31/1/2026, 2026-1-31."""

import re
from datetime import date

from interventio.fixes.forms import Reworded

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-./–]\s*(\d{1,2})\s*[-./–]\s*(\d{1,2})\.?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-./–])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})", re.ASCII)
_TOGETHER = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?", re.ASCII)
_CENTURY = 100
_MONTHS = 12


def day(written: str) -> Reworded | None:
    """Return a day as year, month and day with hyphens between them.

    With points the day stands first in every language that writes dates with points; with strokes it does so in
    Finland and Sweden and not in America, so only a number above 12 makes that sure. A year of two digits, and a
    time of day that would be lost, are for somebody to look at.

    >>> [day(written).words for written in ("31.1.2026", "1.2.2026", "2026-1-9", "20260309", "1/31/2026")]
    ['2026-01-31', '2026-02-01', '2026-01-09', '2026-03-09', '2026-01-31']
    """
    if found := _YEAR_FIRST.fullmatch(written) or _TOGETHER.fullmatch(written):
        return _reworded(int(found[1]), int(found[2]), int(found[3]), is_safe=True)
    if found := _WITH_TIME.fullmatch(written):
        return Reworded(found[1], is_safe=False)
    found = _YEAR_LAST.fullmatch(written)
    if found is None:
        return None
    first, mark, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    is_american = mark != "." and first <= _MONTHS < second
    is_sure = mark == "." or first > _MONTHS or is_american or first == second
    month, number = (first, second) if is_american else (second, first)
    is_short = year < _CENTURY
    return _reworded(year + 2000 if is_short else year, month, number, is_safe=is_sure and not is_short)


def swapped(written: str) -> Reworded | None:
    """Return a day whose month and day were written in the other order.

    >>> swapped("2026-31-01")
    Reworded(words='2026-01-31', is_safe=False)
    """
    found = _YEAR_FIRST.fullmatch(written)
    return _reworded(int(found[1]), int(found[3]), int(found[2]), is_safe=False) if found else None


def _reworded(year: int, month: int, number: int, *, is_safe: bool) -> Reworded | None:
    try:
        return Reworded(date(year, month, number).isoformat(), is_safe)
    except ValueError:
        return None
