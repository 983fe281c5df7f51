"""Units in which one person alone is trained in a method that the unit is to deliver."""

from dataclasses import dataclass, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.coverage import Coverage, coverage_table
from interventio.measures.grouping import By
from interventio.measures.rule import Rule, delivered_methods


@dataclass(frozen=True, slots=True)
class Lone:
    """A unit whose method hangs on one person, and the teams of the unit that are to deliver it; by ids."""

    unit: str
    intervention: str
    teams: tuple[str, ...]


def lone_trained(catalogue: Catalogue, rule: Rule) -> tuple[Lone, ...]:
    """Return where one person alone is trained, by the latest snapshots and the rule's stage, unit by unit.

    Every method counts that a team is to deliver, not the selected ones alone. Where a number is not known there may
    be a second person: nothing is said of such a unit.
    """
    wide = replace(rule, methods=delivered_methods(catalogue))
    table = coverage_table(catalogue, wide, By.UNIT, By.INTERVENTION)
    return tuple(
        Lone(row.key, method, tuple(dict.fromkeys(cell.team for cell in coverage.cells)))
        for row in table.rows
        for method, coverage in zip(table.columns, row.cells, strict=True)
        if row.key and method and coverage and _is_lone(coverage)
    )


def _is_lone(coverage: Coverage) -> bool:
    return not coverage.unknown and coverage.share.part.value == 1
