"""What the trained are set against other than those who are expected to deliver: a number wanted, or an estimated need.

A number wanted, 12 in the county, is no share of anybody: 15 trained of 12 wanted are 125 %. An estimated need counts
clients, not staff: 3 trained where 150 clients would need the method are 2 for every 100 of them. Neither tells how
many clients have had it; that is reach.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import cells_of
from interventio.measures.count import Count
from interventio.measures.coverage import Coverage, table_of
from interventio.measures.grouping import By
from interventio.measures.rule import Rule
from interventio.records.intervention import Intervention
from interventio.records.planning import EstimatedNeed, Wanted


@dataclass(frozen=True, slots=True)
class Denominator:
    """A number that the trained are set against: of trained people wanted, or of clients in need."""

    number: int
    by: date | None = None
    """The day by which so many trained people are wanted."""
    year: int | None = None
    """The year of the estimate."""
    is_sum: bool = False
    """Whether it is added up from those of all areas, as the county has none of its own."""


@dataclass(frozen=True, slots=True)
class TrainedOf:
    """The trained in a method, in an area or in the whole county where `area` is None, and what they are set against.

    `trained` is None where no count is known; `unknown` is how many cells are left out.
    """

    intervention: str
    area: str | None
    trained: Count | None
    unknown: int
    of: Denominator | None

    def ratio(self) -> Fraction | None:
        """Return trained ÷ denominator, which may exceed 1; None where either is not known or the latter is 0.

        >>> TrainedOf("cool-kids", None, Count(15), 0, Denominator(12)).ratio()
        Fraction(5, 4)
        """
        if self.trained is None or self.of is None or not self.of.number:
            return None
        return Fraction(self.trained.value, self.of.number)

    def left(self) -> Count | None:
        """Return how many more are wanted: max(0, denominator − trained)."""
        if self.trained is None or self.of is None:
            return None
        return Count(max(0, self.of.number - self.trained.value))


Find = Callable[[Intervention, str | None, date], Denominator | None]
"""Finds the denominator of a method in an area on a day; the area None is the whole county."""


def trained_of(catalogue: Catalogue, rule: Rule, find: Find, by: By) -> tuple[TrainedOf, ...]:
    """Return the trained in each method of the rule in the county, or, where `by` is the area, in each area.

    Area by area those methods are told of that have a number in one of them. A team counts in each area of its units.
    """
    table = table_of(catalogue, rule, cells_of(catalogue, rule), By.INTERVENTION, By.AREA)
    methods = [catalogue.interventions[id_] for id_ in rule.methods if id_ in catalogue.interventions]
    counted: dict[tuple[str, str | None], Coverage] = {}
    for row in table.rows:
        cells = zip(table.columns, row.cells, strict=True)
        counted |= {(row.key or "", area): cell for area, cell in cells if area and cell}
        counted[row.key or "", None] = row.total
    return tuple(
        _trained(method, area, counted.get((method.id, area)), of)
        for method in methods
        for area, of in _denominators(catalogue, method, rule.day, find, by)
    )


def _trained(method: Intervention, area: str | None, coverage: Coverage | None, of: Denominator | None) -> TrainedOf:
    is_known = coverage is not None and any(cell.share for cell in coverage.cells)
    return TrainedOf(
        intervention=method.id,
        area=area,
        trained=coverage.share.part if coverage and is_known else None,
        unknown=coverage.unknown if coverage else 0,
        of=of,
    )


def _denominators(
    catalogue: Catalogue, method: Intervention, day: date, find: Find, by: By
) -> list[tuple[str | None, Denominator | None]]:
    areas: list[tuple[str | None, Denominator | None]] = [
        (area, find(method, area, day)) for area in catalogue.words.areas
    ]
    if by is By.AREA:
        return areas if any(of for _, of in areas) else []
    return [(None, find(method, None, day) or _sum([of for _, of in areas]))]


def _sum(parts: Sequence[Denominator | None]) -> Denominator | None:
    """Return the sum over all areas, where each has a number and all are of the same day or year."""
    known = [part for part in parts if part]
    terms = {(part.by, part.year) for part in known}
    if len(known) < len(parts) or len(terms) != 1:
        return None
    ((by, year),) = terms
    return Denominator(sum(part.number for part in known), by, year, is_sum=True)


def wanted_in(method: Intervention, area: str | None, day: date) -> Denominator | None:
    """Return how many trained people are wanted: the number whose day comes next, else one without, else the last."""
    numbers = [one for one in method.wanted if one.area == area]
    to_come = [one for one in numbers if one.by is None or one.by >= day]
    chosen = min(to_come, key=_due) if to_come else max(numbers, key=_due, default=None)
    return Denominator(chosen.trained, by=chosen.by) if chosen else None


def _due(wanted: Wanted) -> date:
    return wanted.by or date.max


def need_in(method: Intervention, area: str | None, day: date) -> Denominator | None:
    """Return how many clients would need the method: the estimate of the year of `day`, else of the last one before."""
    estimates = [one for one in method.need if one.area == area and one.year <= day.year]
    newest = max(estimates, key=_year, default=None)
    return Denominator(newest.clients, year=newest.year) if newest else None


def _year(need: EstimatedNeed) -> int:
    return need.year
