"""How many are trained in any, and in all, of the selected methods: within what the other counts allow (family TEA)."""

from collections.abc import Iterator, Sequence
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, team_check
from interventio.checks.team_sheet import TeamSheet, count_at, is_running
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.team import ServiceTeam, Staff

Bounds = tuple[int, int | None]
"""The lowest and the highest count that can be; None where there is no highest."""


@team_check(
    "TEA006",
    "any-count-impossible",
    Severity.ERROR,
    says=N_("“trained_in_any” does not fit the counts of the selected methods."),
    advice=N_(
        "It cannot be smaller than the largest of those counts, nor larger than all of them together "
        "or than those expected to deliver."
    ),
)
def any_count_impossible(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """The count of those trained in at least one method cannot be, given the counts by method."""
    for route, staff, counts in _combined(sheet, catalogue):
        if not _lies_in(staff.trained_in_any, any_bounds(counts, _expected(staff))):
            yield Hit(sheet.place(*route, "trained_in_any"))


@team_check(
    "TEA007",
    "all-count-impossible",
    Severity.ERROR,
    says=N_("“trained_in_all” does not fit the counts of the selected methods."),
    advice=N_(
        "It cannot be larger than the smallest of those counts or than “trained_in_any”. "
        "If nearly everybody is trained in each method, it cannot be very small either."
    ),
)
def all_count_impossible(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """The count of those trained in every method cannot be, given the counts by method."""
    for route, staff, counts in _combined(sheet, catalogue):
        lowest, highest = all_bounds(counts, _expected(staff))
        if not _lies_in(staff.trained_in_all, (lowest, _least(highest, staff.trained_in_any))):
            yield Hit(sheet.place(*route, "trained_in_all"))


def any_bounds(counts: Sequence[int | None], expected: int | None) -> Bounds:
    """Return how few and how many can be trained in at least one of the methods with these counts.

    >>> any_bounds([4, 3], expected=5)
    (4, 5)
    """
    known = [count for count in counts if count is not None]
    together = sum(known) if len(known) == len(counts) else None
    return _bounds(max(known, default=0), _least(together, expected))


def all_bounds(counts: Sequence[int | None], expected: int | None) -> Bounds:
    """Return how few and how many can be trained in every one of the methods with these counts.

    >>> all_bounds([4, 3], expected=5)
    (2, 3)
    """
    lowest = 0 if expected is None else max(0, expected - sum(expected - (count or 0) for count in counts))
    return _bounds(lowest, _least(*counts, expected))


def _combined(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[tuple[Route, Staff, list[int | None]]]:
    """Yield the rows that tell such a count, with the counts of the selected methods that the row is to deliver."""
    for route, day, staff, _most in sheet.rows:
        if staff.trained_in_any is not None or staff.trained_in_all is not None:
            methods = _selected_for(catalogue, sheet.team, staff, day)
            if methods:
                yield route, staff, _counts(staff, methods, catalogue.settings.coverage.stage)


def _selected_for(catalogue: Catalogue, team: ServiceTeam, staff: Staff, day: date) -> set[str]:
    """Return the selected methods that an occupation was to deliver; nothing where a method could not be read."""
    current = [
        delivery
        for delivery in team.delivers
        if delivery.intervention in catalogue.settings.coverage.methods and is_running(delivery, day)
    ]
    if any(delivery.intervention not in catalogue.interventions for delivery in current):
        return set()
    return {
        delivery.intervention for delivery in current if staff.occupation in catalogue.delivering_occupations(delivery)
    }


def _counts(staff: Staff, methods: set[str], stage: Stage) -> list[int | None]:
    told = [staff.trained.get(method) for method in sorted(methods)]
    return [count_at(trained, stage) if trained else None for trained in told]


def _expected(staff: Staff) -> int | None:
    return None if staff.headcount is None else max(0, staff.headcount - staff.exempt)


def _bounds(lowest: int, highest: int | None) -> Bounds:
    """Return bounds in order also where the counts contradict each other: another check tells of that."""
    return lowest if highest is None else min(lowest, highest), highest


def _least(*counts: int | None) -> int | None:
    return min((count for count in counts if count is not None), default=None)


def _lies_in(count: int | None, bounds: Bounds) -> bool:
    lowest, highest = bounds
    return count is None or (lowest <= count and (highest is None or count <= highest))
