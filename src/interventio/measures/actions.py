"""What needs doing next, from coverage and freshness. More use than a coloured grid."""

from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell
from interventio.measures.count import Count
from interventio.measures.coverage import Coverage, CoverageTable, coverage_table
from interventio.measures.freshness import Freshness, freshness_of
from interventio.measures.grouping import By
from interventio.measures.roster import Reason
from interventio.measures.rule import Rule, delivered_methods
from interventio.records.review import due_day

MONTHS_OF_A_SNAPSHOT = 12
"""How long a snapshot tells who works in a team: what is older is asked for anew."""


@dataclass(frozen=True, slots=True)
class Train:
    """Train more people of a team in a method: it is below the target."""

    team: str
    intervention: str
    coverage: Coverage
    seats: Count


@dataclass(frozen=True, slots=True)
class FindTeam:
    """Find a team for a selected method: nobody is to deliver it."""

    intervention: str


@dataclass(frozen=True, slots=True)
class AskNumbers:
    """Ask a team for numbers of a method that are not known, or that contradict each other."""

    team: str
    intervention: str
    occupations: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class CountAgain:
    """Ask a team for a new snapshot: its latest one is older than twelve months."""

    team: str
    snapshot: date


@dataclass(frozen=True, slots=True)
class LookThrough:
    """Look a record through: its review is overdue."""

    record: Freshness


Action = Train | FindTeam | AskNumbers | CountAgain | LookThrough


def actions_of(catalogue: Catalogue, rule: Rule) -> tuple[Action, ...]:
    """Return what needs doing, kind by kind in the order above, what matters most first in each."""
    table = coverage_table(catalogue, rule, By.TEAM, By.INTERVENTION)
    delivered = delivered_methods(catalogue)
    return (
        *_below_target(table),
        *(FindTeam(id_) for id_ in rule.methods if id_ not in delivered),
        *_unknown(table),
        *_old_snapshots(table),
        *_overdue_reviews(catalogue, rule.day),
    )


def _below_target(table: CoverageTable) -> list[Train]:
    found = [
        Train(first.team, first.intervention, coverage, seats)
        for first, coverage in _inner(table)
        if (seats := coverage.share.seats_to(table.rule.target)) > Count(0)
    ]
    return sorted(found, key=lambda one: (-one.seats.value, one.team, one.intervention))


def _unknown(table: CoverageTable) -> list[AskNumbers]:
    return [
        AskNumbers(
            first.team,
            first.intervention,
            occupations=tuple(cell.occupation for cell in coverage.cells if cell.reason and cell.occupation),
            reasons=tuple(dict.fromkeys(cell.reason for cell in coverage.cells if cell.reason)),
        )
        for first, coverage in _inner(table)
        if coverage.unknown
    ]


def _old_snapshots(table: CoverageTable) -> list[CountAgain]:
    latest = {cell.team: cell.snapshot for cell in table.total.cells if cell.snapshot}
    old = [CountAgain(team, day) for team, day in latest.items() if due_day(day, MONTHS_OF_A_SNAPSHOT) < table.rule.day]
    return sorted(old, key=lambda one: (one.snapshot, one.team))


def _overdue_reviews(catalogue: Catalogue, day: date) -> list[LookThrough]:
    overdue = [record for record in freshness_of(catalogue) if record.is_overdue(day)]
    return [
        LookThrough(record) for record in sorted(overdue, key=lambda one: (one.due or day, one.kind.folder, one.id))
    ]


def _inner(table: CoverageTable) -> list[tuple[Cell, Coverage]]:
    """Return the coverage of each team in each method, with its first cell: all are of one team and method."""
    return [(coverage.cells[0], coverage) for row in table.rows for coverage in row.cells if coverage]
