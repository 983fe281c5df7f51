"""Whether a change made a file better: what was wrong is gone, nothing else is, and all other values are the same."""

from collections.abc import Iterator

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.findings.place import Place, Route, Step
from interventio.fixes.draft import Draft
from interventio.records import codes
from interventio.records.reader import MOST_FINDINGS
from interventio.records.text import UNTOLD
from interventio.sources.builder import Value
from interventio.sources.codes import FAMILY

_EARLY = frozenset(("SYN106", "SYN107"))
"""What is looked for before a text is read at all: behind it, anything may come to light."""
_OF_SPACES = frozenset(("SYN202", "SYN205", "SYN209"))
"""Spaces that are missing or only look like some: several in one line are found one after the other."""
_LATE = frozenset(("SYN106", "SYN107", "SYN202", "SYN205", "SYN209", "SYN301", "SYN302", "SYN312", "SYN313"))
"""What is looked for once all of a text can be read."""


def is_better(finding: Finding, fix: Fix, before: Draft, after: Draft) -> bool:
    """Tell whether a file is better by a fix, as far as the file by itself tells."""
    if finding.code.family == FAMILY:
        return _reads_further(finding, before, after)
    if before.document is None or after.document is None:
        return False
    places = (finding.place, *finding.related)
    written = [tuple(step for step in place.route if step != UNTOLD) for place in places if place.path == before.path]
    routes = [route for route in written if route]
    if not says_the_same(before.document.value, after.document.value, routes):
        return False
    news = {_known_by(one) for one in after.findings} - {_known_by(one) for one in before.findings}
    return not _is_there(finding, before, after) and (not news or _reveals(finding, fix) or _is_next(news, before))


def _reads_further(finding: Finding, before: Draft, after: Draft) -> bool:
    """Tell whether a text can be read now, or further down than before."""
    if after.document:
        return True
    if before.document or finding.place.spot is None:
        return False
    line = finding.place.spot.line
    if finding.code.id in _EARLY:
        return not any(one.facts.get("number") == finding.facts.get("number") for one in after.findings)
    return all(_is_behind(one, finding, line) for one in after.findings)


def _is_behind(later: Finding, finding: Finding, line: int) -> bool:
    """Tell whether a finding of the text could not be seen for another one, which stood on `line`."""
    spot = later.place.spot
    if spot is None or spot.line == line:
        return later.code.id in _OF_SPACES - {finding.code.id}
    return spot.line > line or later.code.id in _LATE


def _is_there(finding: Finding, before: Draft, after: Draft) -> bool:
    """Tell whether a finding that the file by itself tells of is told of still."""
    return _count(finding, after) >= _count(finding, before) > 0


def _count(finding: Finding, draft: Draft) -> int:
    return sum(_known_by(one) == _known_by(finding) for one in draft.findings)


def _known_by(finding: Finding) -> tuple[str, Place]:
    return finding.code.id, Place("", finding.place.route)


def _is_next(news: set[tuple[str, Place]], before: Draft) -> bool:
    """Tell whether something is only told now because no more than so many findings are told of one file."""
    return len(news) == 1 and len(before.findings) >= MOST_FINDINGS


def _reveals(finding: Finding, fix: Fix) -> bool:
    """Tell whether a fix lets something be seen that could not be before: what a field holds, or a whole record."""
    is_kind = finding.place.route == ("kind",)
    return fix.is_safe and (finding.code is codes.UNKNOWN or is_kind)


def says_the_same(before: Value, after: Value, routes: list[Route]) -> bool:
    """Tell whether two values differ at most where the routes lead.

    There a value may be another one, a field may be called otherwise or be gone, and items may be in another order.
    """
    if before == after or () in routes:
        return True
    match before, after:
        case dict(), dict():
            return _fields_alike(before, after, routes)
        case list(), list():
            return _items_alike(before, after, routes)
        case _:
            return bool(routes)


def _fields_alike(before: dict[str, Value], after: dict[str, Value], routes: list[Route]) -> bool:
    gone, come = [*_only_in(before, after)], [*_only_in(after, before)]
    may_go = {route[0] for route in routes if len(route) == 1}
    is_renamed = not come or [before[key] for key in gone] == [after[key] for key in come]
    if not is_renamed or not may_go.issuperset(gone) or (come and len(gone) != len(come)):
        return False
    return all(says_the_same(before[key], after[key], _within(routes, key)) for key in before if key in after)


def _items_alike(before: list[Value], after: list[Value], routes: list[Route]) -> bool:
    meant = [route[0] for route in routes if route]
    if len(before) == len(after):
        each = enumerate(zip(before, after, strict=True))
        if all(says_the_same(one, other, _within(routes, position)) for position, (one, other) in each):
            return True
        return bool(meant) and _is_permuted(before, after)
    return any([*before[:step], *before[step + 1 :]] == after for step in meant if isinstance(step, int))


def _is_permuted(before: list[Value], after: list[Value]) -> bool:
    return sorted(map(repr, before)) == sorted(map(repr, after))


def _only_in(one: dict[str, Value], other: dict[str, Value]) -> Iterator[str]:
    return (key for key in one if key not in other)


def _within(routes: list[Route], step: Step) -> list[Route]:
    return [route[1:] for route in routes if route and route[0] == step]
