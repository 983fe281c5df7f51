"""How many people are trained in any, and how many in all, of the methods that they are to deliver.

Coverage counts places: it cannot tell four people with two methods each from eight people with one. Where a team has
counted its people, that count is used; otherwise the counts by method still allow bounds.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.bounds import Interval, all_of, any_of
from interventio.measures.cell import Cell, cells_of
from interventio.measures.count import Count
from interventio.measures.grouping import OF_PEOPLE, By, Key, in_order, keys_of
from interventio.measures.roster import Expected, roster_on
from interventio.measures.rule import Rule, is_of_settings


@dataclass(frozen=True, slots=True)
class Bounds:
    """The bounds of a number of people in a whole; both are the same where all of them were counted."""

    lowest: Count
    highest: Count
    whole: Count
    unknown: int
    """How many occupations of teams are left out because too little is known of them."""


@dataclass(frozen=True, slots=True)
class People:
    """People trained in any and in all of the methods that they are to deliver, and the cells behind the numbers."""

    cells: tuple[Cell, ...]
    any: Bounds
    all: Bounds


@dataclass(frozen=True, slots=True)
class _Crew:
    """One occupation in one team: the same people for every method. An interval is None where it is unknown."""

    cells: tuple[Cell, ...]
    whole: int = 0
    any: Interval | None = None
    all: Interval | None = None


def people_of(catalogue: Catalogue, rule: Rule) -> People:
    """Return how many people are trained in any and in all of the rule's methods that they are to deliver.

    An occupation in a team is left out where its own count is missing and one of its methods is unknown, or where
    its own count lies outside what the counts by method allow. Its own counts are of the methods and the stage that
    the settings name; they say nothing under another rule.
    """
    return _summed(_crews(catalogue, rule))


def people_by(catalogue: Catalogue, rule: Rule, by: By) -> tuple[tuple[Key, People], ...]:
    """Return the same group by group; a group is of teams or occupations, as methods share their people."""
    if by not in OF_PEOPLE:
        raise ValueError(by)
    groups: defaultdict[Key, list[_Crew]] = defaultdict(list)
    for crew in _crews(catalogue, rule):
        for key in keys_of(catalogue, by, crew.cells[0]):
            groups[key].append(crew)
    return tuple((key, _summed(groups[key])) for key in in_order(catalogue, by, groups))


def _crews(catalogue: Catalogue, rule: Rule) -> list[_Crew]:
    together: defaultdict[tuple[str, str | None], list[Cell]] = defaultdict(list)
    for cell in cells_of(catalogue, rule):
        together[cell.team, cell.occupation].append(cell)
    return [_crew(catalogue, rule, tuple(cells)) for cells in together.values()]


def _crew(catalogue: Catalogue, rule: Rule, cells: tuple[Cell, ...]) -> _Crew:
    team, occupation = catalogue.teams[cells[0].team], cells[0].occupation
    expected = roster_on(team, rule.day).expected(occupation) if occupation else None
    if not isinstance(expected, Expected):
        return _Crew(cells)
    whole, staff = expected.people, expected.staff
    is_asked = is_of_settings(rule, catalogue)
    counted_any = staff.trained_in_any if is_asked else None
    counted_all = staff.trained_in_all if is_asked else None
    any_, all_ = _allowed(cells, whole)
    if counted_any is not None and counted_all is not None and counted_all > counted_any:
        return _Crew(cells)
    is_known = all(cell.share for cell in cells)
    return _Crew(
        cells,
        whole,
        any=_told(any_, counted_any, is_known=is_known),
        all=_told(all_, counted_all, is_known=is_known),
    )


def _allowed(cells: tuple[Cell, ...], whole: int) -> tuple[Interval, Interval]:
    parts = tuple(cell.share.part.value for cell in cells if cell.share)
    any_, all_ = any_of(parts, whole), all_of(parts, whole)
    if len(parts) == len(cells):
        return any_, all_
    return Interval(any_.lowest, whole), Interval(0, all_.highest)


def _told(allowed: Interval, counted: int | None, *, is_known: bool) -> Interval | None:
    if counted is None:
        return allowed if is_known else None
    return Interval(counted, counted) if counted in allowed else None


def _summed(crews: Iterable[_Crew]) -> People:
    known = list(crews)
    return People(
        cells=tuple(cell for crew in known for cell in crew.cells),
        any=_bounds([(crew.any, crew.whole) for crew in known]),
        all=_bounds([(crew.all, crew.whole) for crew in known]),
    )


def _bounds(parts: list[tuple[Interval | None, int]]) -> Bounds:
    known = [(interval, whole) for interval, whole in parts if interval]
    return Bounds(
        lowest=Count(sum(interval.lowest for interval, _ in known)),
        highest=Count(sum(interval.highest for interval, _ in known)),
        whole=Count(sum(whole for _, whole in known)),
        unknown=len(parts) - len(known),
    )
