"""How far a file can be read once it is laid out otherwise, and lines that begin too far to the left or right."""

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.fixes.applying import applied
from interventio.fixes.draft import Draft, draft_of
from interventio.sources.builder import Value
from interventio.sources.lines import indentation

_LARGEST = 100_000
"""Bytes of a file that is read again for every place at which a line may begin."""
_MOST_ABOVE = 30
"""Lines above one that begins wrongly which it may have to do with."""


def read_with(fix: Fix, draft: Draft) -> tuple[int, Value]:
    """Return up to which line a file can be read once a fix is made, and what it says up to there, if that is told."""
    after = draft_of(draft.path, applied(draft.content, fix))
    if after.document:
        return len(after.lines) + 1, after.document.value
    first = min((one.place.spot.line for one in after.findings if one.place.spot), default=0)
    above = "".join(f"{line}\n" for line in after.lines.all()[: max(first - 1, 0)])
    read = draft_of(draft.path, above.encode()).document
    return first, read.value if read else None


def under_the_others(finding: Finding, draft: Draft) -> Fix | None:
    """Begin a line, and what stands under it, where lines above begin, if one such place lets more be read than all."""
    spot = finding.place.spot
    if spot is None or len(draft.content) > _LARGEST:
        return None
    fixes = [_moved(draft, spot.line, width) for width in _widths_above(draft, spot.line)]
    reached = [read_with(fix, draft)[0] for fix in fixes]
    furthest = max(reached, default=0)
    is_one = reached.count(furthest) == 1 and furthest > spot.line
    return fixes[reached.index(furthest)] if is_one else None


def _widths_above(draft: Draft, line: int) -> list[int]:
    """Return how far in the lines above begin, and what may stand under them."""
    own = indentation(draft.lines[line])
    above = draft.lines.all()[max(line - 1 - _MOST_ABOVE, 0) : line - 1]
    widths = {indentation(text) for text in above if text.strip() and not text.lstrip().startswith("#")}
    return sorted({*widths, *(width + 2 for width in widths)} - {own})


def _moved(draft: Draft, line: int, width: int) -> Fix:
    """Return the fix that moves a line and what belongs to it, all as far."""
    own = indentation(draft.lines[line])
    lines = [number for number in range(line, draft.last_line_of(line) + 1) if draft.lines[number].strip()]
    moved = (_at(number, indentation(draft.lines[number]), width - own) for number in lines)
    return Fix(draft.path, tuple(moved), is_safe=False)


def _at(line: int, blanks: int, further: int) -> Replacement:
    return Replacement(Spot(line, 1, line, blanks + 1), " " * max(blanks + further, 0))
