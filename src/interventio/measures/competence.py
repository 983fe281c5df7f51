"""Competence coverage: of the people of whom a level of competence is expected, those who have it.

A level is expected of the groups whose own level it is, and of those whose own level is higher: who has a level has
those below it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import expected_ranks, ranks_of
from interventio.measures.count import Count, Share, share
from interventio.records.competence_counts import CompetenceCount, GroupCount
from interventio.records.competence_levels import CompetenceLevels


@dataclass(frozen=True, slots=True)
class CompetenceCell:
    """The people of a group in a unit of whom a level is expected, and how many of them have it."""

    unit: str
    group: str
    level: str
    is_own: bool
    """Whether it is the level expected of the group, and not one below it."""
    counted: date
    """The day of the unit's latest count."""
    share: Share | None = None
    """None where the count does not say how many have the level, or contradicts itself."""


@dataclass(frozen=True, slots=True)
class Competence:
    """The coverage of some cells: the sum of the parts over the sum of the wholes of the known ones."""

    cells: tuple[CompetenceCell, ...]
    share: Share
    """A whole of 0 where nothing is known."""
    unknown: int
    """How many groups of units are left out because their numbers are not known."""
    oldest: date | None
    """The oldest count among those that the share rests on."""
    newest: date | None
    """The newest of them."""


def competence_of(cells: Iterable[CompetenceCell]) -> Competence:
    """Return the coverage of some cells, each of which is counted once.

    >>> nurses = CompetenceCell("harju", "nurses", "encounter", True, date(2026, 9, 30), share(4, 8))
    >>> family_workers = CompetenceCell("harju", "family", "encounter", True, date(2026, 9, 30), share(2, 2))
    >>> competence_of([nurses, family_workers]).share.fraction()  # 6 of 10, not the mean of 50 % and 100 %
    Fraction(3, 5)
    """
    members = tuple(cells)
    known = [(cell.counted, cell.share) for cell in members if cell.share]
    days = [day for day, _ in known]
    return Competence(
        cells=members,
        share=sum((one for _, one in known), Share(Count(0), Count(0))),
        unknown=len(members) - len(known),
        oldest=min(days, default=None),
        newest=max(days, default=None),
    )


def target_of(catalogue: Catalogue, levels: CompetenceLevels) -> Fraction:
    """Return the share of a group that should have the level expected of it: the record's, else the settings'."""
    return catalogue.settings.coverage.target if levels.target is None else levels.target


def latest_counts(catalogue: Catalogue, day: date) -> Mapping[str, Mapping[str, CompetenceCount]]:
    """Return, by levels and unit, each unit's latest count on or before `day`; of two on one day the first counts."""
    latest: defaultdict[str, dict[str, CompetenceCount]] = defaultdict(dict)
    for _, record in sorted(catalogue.competence_counts.items()):
        of_unit = latest[record.levels]
        for count in record.counts:
            known = of_unit.get(record.unit)
            if count.date <= day and (known is None or known.date < count.date):
                of_unit[record.unit] = count
    return latest


def competence_cells(levels: CompetenceLevels, counts: Mapping[str, CompetenceCount]) -> tuple[CompetenceCell, ...]:
    """Return a cell for each unit, group that is counted there and level expected of it, in the order of the units."""
    ranks, expected = ranks_of(levels), expected_ranks(levels)
    return tuple(
        cell
        for unit, count in sorted(counts.items())
        for group, row in _first_rows(count).items()
        if group in expected
        for cell in _cells(unit, count.date, row, ranks, expected[group])
    )


def _first_rows(count: CompetenceCount) -> dict[str, GroupCount]:
    rows: dict[str, GroupCount] = {}
    for row in count.groups:
        rows.setdefault(row.group, row)
    return rows


def _cells(unit: str, day: date, row: GroupCount, ranks: Mapping[str, int], own: int) -> Iterator[CompetenceCell]:
    counts = [row.people, *(row.having[level] for level in ranks if level in row.having)]
    is_sound = counts == sorted(counts, reverse=True)
    for level, rank in ranks.items():
        if rank <= own:
            part = row.having.get(level) if row.people else 0
            known = share(part, row.people) if is_sound and part is not None else None
            yield CompetenceCell(unit, row.group, level, rank == own, day, known)
