"""Training coverage: the trained among those who are expected to deliver a method."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell, cells_of
from interventio.measures.count import Count, Share
from interventio.measures.grouping import By, Key, in_order, keys_of
from interventio.measures.rule import Rule
from interventio.measures.table import Row, Table


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a group of cells: the sum of the parts over the sum of the wholes of the known ones.

    Over several methods it counts places, not people: who is to deliver two methods stands in the whole twice.
    """

    cells: tuple[Cell, ...]
    share: Share
    """A whole of 0 where nothing is known or nobody is expected."""
    unknown: int
    """How many cells are left out because their numbers are not known."""
    oldest: date | None
    """The oldest snapshot among those that the share rests on."""
    newest: date | None
    """The newest of them."""

    def fewest_people(self) -> tuple[Count, Count]:
        """Return how many different people the part and the rest of the share stand for at the least.

        The same nurse may hold a place in three methods. In a team and occupation the largest of the counts by
        method is therefore the fewest people that can make up all of them.
        """
        part: defaultdict[tuple[str, str | None], int] = defaultdict(int)
        rest: defaultdict[tuple[str, str | None], int] = defaultdict(int)
        for cell in self.cells:
            if cell.share:
                key = cell.team, cell.occupation
                part[key] = max(part[key], cell.share.part.value)
                rest[key] = max(rest[key], cell.share.rest.value)
        return Count(sum(part.values())), Count(sum(rest.values()))


CoverageTable = Table[Coverage]


def coverage_of(cells: Iterable[Cell]) -> Coverage:
    """Return the coverage of a group of cells, each of which is counted once.

    >>> from interventio.measures.count import share
    >>> nurses = Cell("harju", "cool-kids", "nurse", date(2026, 1, 1), share(4, 8))
    >>> psychologists = Cell("harju", "cool-kids", "psychologist", date(2026, 1, 1), share(2, 2))
    >>> coverage_of([nurses, psychologists]).share.fraction()  # 6 of 10, not the mean of 50 % and 100 %
    Fraction(3, 5)
    """
    members = tuple(cells)
    known = [cell for cell in members if cell.share]
    shares = [cell.share for cell in known if cell.share]
    days = [cell.snapshot for cell in known if cell.snapshot]
    return Coverage(
        cells=members,
        share=sum(shares, Share(Count(0), Count(0))),
        unknown=len(members) - len(known),
        oldest=min(days, default=None),
        newest=max(days, default=None),
    )


def coverage_table(catalogue: Catalogue, rule: Rule, rows: By, columns: By | None = None) -> CoverageTable:
    """Return coverage by one grouping or two.

    A team with several units counts in the group of each unit, and a method on several tiers in the group of each
    tier; every total counts it once.
    """
    return table_of(catalogue, rule, cells_of(catalogue, rule), rows, columns)


def table_of(
    catalogue: Catalogue, rule: Rule, cells: Iterable[Cell], rows: By, columns: By | None = None
) -> CoverageTable:
    """Return the coverage of chosen cells by one grouping or two; see `coverage_table`."""
    members = tuple(cells)
    by_row: defaultdict[Key, list[Cell]] = defaultdict(list)
    by_column: defaultdict[Key, list[Cell]] = defaultdict(list)
    by_both: defaultdict[tuple[Key, Key], list[Cell]] = defaultdict(list)
    for cell in members:
        across = keys_of(catalogue, columns, cell) if columns else ()
        for key in across:
            by_column[key].append(cell)
        for row in keys_of(catalogue, rows, cell):
            by_row[row].append(cell)
            for key in across:
                by_both[row, key].append(cell)
    heads = in_order(catalogue, columns, by_column) if columns else ()
    return Table(
        rule=rule,
        rows_by=rows,
        columns_by=columns,
        columns=heads,
        rows=tuple(
            Row(
                key=row,
                cells=tuple(coverage_of(by_both[row, key]) if (row, key) in by_both else None for key in heads),
                total=coverage_of(by_row[row]),
            )
            for row in in_order(catalogue, rows, by_row)
        ),
        column_totals=tuple(coverage_of(by_column[key]) for key in heads),
        total=coverage_of(members),
    )
