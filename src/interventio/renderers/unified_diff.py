"""What changes in a file, line by line, as programs for versions show it."""

import re
from collections.abc import Iterator
from difflib import unified_diff
from itertools import islice

from interventio.languages.printable import printable
from interventio.renderers.screen.lines import Line, Style, line

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_STYLES = {"+": Style.GOOD, "-": Style.ERROR, "@": Style.MARK}
_MOST_COMPARED = 4000
"""Lines that are compared with each other: comparing takes the square of the time that reading takes."""

_WIDEST_ESCAPE = 10


def diff_lines(path: str, before: bytes, after: bytes) -> Iterator[Line]:
    """Yield the lines of a unified diff between two states of a file; what cannot be seen is shown as escapes."""
    old, new = (_LINE.findall(content.decode("utf-8", "replace")) for content in (before, after))
    compared = _whole(old, new) if len(old) + len(new) > _MOST_COMPARED else islice(unified_diff(old, new), 2, None)
    told = [shown for one in compared for shown in _shown(one)]
    if told:
        name = _whole_line(path)
        yield from (
            line((f"--- a/{name}" if before else "--- /dev/null", Style.STRONG)),
            line((f"+++ b/{name}", Style.STRONG)),
            *told,
        )


def _whole_line(words: str) -> str:
    return printable(words, _WIDEST_ESCAPE * len(words))


def _shown(one: str) -> Iterator[Line]:
    yield line((_whole_line(one.removesuffix("\n")), _STYLES.get(one[:1], Style.PLAIN)))
    if not one.endswith("\n"):
        yield line("\\ No newline at end of file")


def _whole(old: list[str], new: list[str]) -> Iterator[str]:
    """Yield one stretch from the first line that differs to the last, without looking for what is alike in it."""
    start = _alike(old, new)
    end = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - start)
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    if gone or come:
        yield f"@@ -{start + bool(gone)},{len(gone)} +{start + bool(come)},{len(come)} @@\n"
        yield from (f"-{one}" for one in gone)
        yield from (f"+{one}" for one in come)


def _alike(some: list[str], others: list[str]) -> int:
    """Return how many lines two texts begin with alike."""
    pairs = zip(some, others, strict=False)
    return next((number for number, (one, other) in enumerate(pairs) if one != other), min(len(some), len(others)))
