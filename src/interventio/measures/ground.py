"""What actions are found from, counted once for all of them."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell
from interventio.measures.coverage import Coverage, CoverageTable, coverage_table
from interventio.measures.grouping import By
from interventio.measures.rule import Rule


@dataclass(frozen=True, slots=True)
class Ground:
    """A catalogue with the coverage of each team in each method of a rule."""

    catalogue: Catalogue
    rule: Rule
    table: CoverageTable


def ground_of(catalogue: Catalogue, rule: Rule) -> Ground:
    """Return a catalogue with its coverage by team and method."""
    return Ground(catalogue, rule, coverage_table(catalogue, rule, By.TEAM, By.INTERVENTION))


def of_teams(table: CoverageTable) -> list[tuple[Cell, Coverage]]:
    """Return the coverage of each team in each method, with its first cell: all are of one team and method."""
    return [(coverage.cells[0], coverage) for row in table.rows for coverage in row.cells if coverage]
