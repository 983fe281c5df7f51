"""Everything that is published to an audience, as equations over the smallest numbers there are.

An unknown is the trained, or the untrained, of one occupation in one team in one method on one day. Every number that
is shown is a sum of unknowns. Linear programming tells how small and how large any other sum of them can be.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from scipy.optimize import linprog

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownShare, ShownTable
from interventio.measures.cell import Cell, cells_of
from interventio.measures.coverage import Coverage, CoverageTable, coverage_of, coverage_table
from interventio.measures.grouping import By
from interventio.measures.rule import Rule, delivered_methods, rule_of
from interventio.measures.steps import coverage_on_steps
from interventio.views.numbers import Numbers

Told = tuple[Coverage, ShownShare]
"""A true coverage, and what is shown of it."""


def wide_rule(catalogue: Catalogue) -> Rule:
    """Return the rule over every method that is delivered or selected."""
    rule = rule_of(catalogue)
    return replace(rule, methods=tuple(sorted({*rule.methods, *delivered_methods(catalogue)})))


def published(catalogue: Catalogue, numbers: Numbers) -> Iterator[Told]:
    """Yield every share of a site with the truth behind it."""
    rule, wide = rule_of(catalogue), wide_rule(catalogue)
    yield from _of_table(coverage_table(catalogue, rule, numbers.heat.rows_by, By.INTERVENTION), numbers.heat)
    for table in numbers.tables:
        yield from _of_table(coverage_table(catalogue, rule, table.rows_by), table)
    for by, counted, shown in (
        (By.TEAM, rule, numbers.teams),
        (By.UNIT, rule, numbers.units),
        (By.INTERVENTION, wide, numbers.methods),
    ):
        for row in coverage_table(catalogue, counted, by).rows:
            if row.key and row.key in shown:
                yield row.total, shown[row.key]
    yield from _of_places(catalogue, numbers)
    yield from _of_charts_and_past(catalogue, numbers)


def _of_places(catalogue: Catalogue, numbers: Numbers) -> Iterator[Told]:
    places = coverage_table(catalogue, wide_rule(catalogue), By.TEAM, By.INTERVENTION)
    for row in places.rows:
        for method, cell in zip(places.columns, row.cells, strict=True):
            if cell and row.key and method:
                yield cell, numbers.places[row.key, method]
    areas = coverage_table(catalogue, wide_rule(catalogue), By.AREA, By.INTERVENTION)
    for row in areas.rows:
        for method, cell in zip(areas.columns, row.cells, strict=True):
            if cell and row.key and method and (row.key, method) in numbers.in_areas:
                yield cell, numbers.in_areas[row.key, method]


def _of_charts_and_past(catalogue: Catalogue, numbers: Numbers) -> Iterator[Told]:
    rule = rule_of(catalogue)
    cells = cells_of(catalogue, rule)
    for chart, steps in numbers.steps.items():
        for tier, coverage in coverage_on_steps(catalogue, cells, catalogue.steppings[chart]).items():
            yield coverage, steps[tier]
    for day, shown_then in numbers.trend:
        yield coverage_of(cells_of(catalogue, replace(rule, day=day))), shown_then


def _of_table(true: CoverageTable, shown: ShownTable) -> Iterator[Told]:
    told = dict(shown.entries())
    return ((coverage, told[position]) for position, coverage in true.entries())


def _known(coverage: Coverage) -> frozenset[Cell]:
    return frozenset(cell for cell in coverage.cells if cell.share)


@dataclass
class Reader:
    """Somebody who has read everything and knows who was counted where and when, but no number that is hidden."""

    told: list[Told]
    cells: list[Cell] = field(init=False)

    def __post_init__(self) -> None:
        """Note which unknowns there are."""
        self.cells = sorted(
            {cell for coverage, _ in self.told for cell in _known(coverage)},
            key=lambda cell: (cell.team, cell.intervention, cell.occupation or "", str(cell.snapshot)),
        )

    def reach(self, coverage: Coverage) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the least and the most that the part and the rest of a coverage can be."""
        return self._reach(_known(coverage), self._parts), self._reach(_known(coverage), self._rests)

    def _reach(self, wanted: frozenset[Cell], sums: list[int]) -> tuple[int, int]:
        aim = [1.0 if cell in wanted else 0.0 for cell in self.cells]
        least = linprog(aim, A_eq=self._lines or None, b_eq=sums or None, bounds=(0, 10_000), method="highs")
        most = linprog(
            [-one for one in aim], A_eq=self._lines or None, b_eq=sums or None, bounds=(0, 10_000), method="highs"
        )
        assert least.fun is not None, least.message
        assert most.fun is not None, most.message
        return round(least.fun + 0.499), round(-most.fun - 0.499)

    @cached_property
    def _shown(self) -> list[Told]:
        return [(coverage, one) for coverage, one in self.told if one.share is not None]

    @cached_property
    def _lines(self) -> list[list[float]]:
        known = [_known(coverage) for coverage, _ in self._shown]
        return [[1.0 if cell in line else 0.0 for cell in self.cells] for line in known]

    @cached_property
    def _parts(self) -> list[int]:
        return [one.part or 0 for _, one in self._shown]

    @cached_property
    def _rests(self) -> list[int]:
        return [(one.whole or 0) - (one.part or 0) for _, one in self._shown]


def small_and_hidden(told: Iterable[Told], threshold: int) -> list[Coverage]:
    """Return the coverages that are hidden and of which the part or the rest stands for few."""
    return [
        coverage
        for coverage, one in told
        if one.share is None and _known(coverage) and coverage.share.whole.value and _is_small(coverage, threshold)
    ]


def _is_small(coverage: Coverage, threshold: int) -> bool:
    part, rest = coverage.fewest_people()
    return min(part.value, rest.value) < threshold
