"""Which numbers are missing or old, and which records are to be looked through."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.doers import doer_named
from interventio.measures.freshness import Freshness, freshness_of
from interventio.measures.ground import Ground, of_teams
from interventio.measures.roster import Reason
from interventio.records.base import Part
from interventio.records.kinds import IMPLEMENTATION_TEAM, INTERVENTION, TEAM
from interventio.records.review import Review, due_day
from interventio.records.stepping import Stepping
from interventio.records.text import Text

MONTHS_OF_A_SNAPSHOT = 12
"""How long a snapshot tells who works in a team: what is older is asked for anew."""


@dataclass(frozen=True, slots=True)
class AskNumbers:
    """Ask a team for numbers of a method that are not known, or that contradict each other."""

    kind: ClassVar = ActionKind.ASK_NUMBERS
    by: ClassVar = Doer.COORDINATORS
    due: ClassVar[None] = None
    team: str
    intervention: str
    occupations: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class CountAgain:
    """Ask a team for a new snapshot: its latest one is older than twelve months."""

    kind: ClassVar = ActionKind.COUNT_AGAIN
    by: ClassVar = Doer.SUPERVISOR
    intervention: ClassVar[None] = None
    team: str
    snapshot: date

    @property
    def due(self) -> date:
        """The day on which the latest snapshot was twelve months old."""
        return due_day(self.snapshot, MONTHS_OF_A_SNAPSHOT)


@dataclass(frozen=True, slots=True)
class LookThrough:
    """Look a record through: its review is overdue."""

    kind: ClassVar = ActionKind.LOOK_THROUGH
    record: Freshness
    owner: Text
    """The role or body that looked it through the last time; of a chart its owner, where it names one."""
    by: Doer = Doer.REVIEWER

    @property
    def due(self) -> date | None:
        """The day on which the review was due."""
        return self.record.due

    @property
    def team(self) -> str | None:
        """The team or implementation team, where it is the record of one."""
        return self.record.id if self.record.kind in {TEAM, IMPLEMENTATION_TEAM} else None

    @property
    def intervention(self) -> str | None:
        """The method, where it is the record of one."""
        return self.record.id if self.record.kind is INTERVENTION else None


def unknown_numbers(ground: Ground) -> list[AskNumbers]:
    """Return what is not known of teams and the methods that they are to deliver."""
    return [
        AskNumbers(
            first.team,
            first.intervention,
            occupations=tuple(cell.occupation for cell in coverage.cells if cell.reason and cell.occupation),
            reasons=tuple(dict.fromkeys(cell.reason for cell in coverage.cells if cell.reason)),
        )
        for first, coverage in of_teams(ground.table)
        if coverage.unknown
    ]


def old_snapshots(ground: Ground) -> list[CountAgain]:
    """Return the teams whose latest snapshot is old, the oldest first."""
    latest = {cell.team: cell.snapshot for cell in ground.table.total.cells if cell.snapshot}
    old = [one for one in (CountAgain(team, day) for team, day in latest.items()) if one.due < ground.rule.day]
    return sorted(old, key=lambda one: (one.snapshot, one.team))


def overdue_reviews(ground: Ground) -> list[LookThrough]:
    """Return the records whose review is overdue, the longest overdue first, with the role that looked each through."""
    day = ground.rule.day
    return sorted(_overdue(ground), key=lambda one: (one.due or day, one.record.kind.folder, one.record.id))


def _overdue(ground: Ground) -> Iterator[LookThrough]:
    entries = {(entry.kind.name, entry.id): entry for entry in ground.catalogue.entries}
    for record in freshness_of(ground.catalogue):
        review = entries[record.kind.name, record.id].review
        if review and record.is_overdue(ground.rule.day):
            role = _role(entries[record.kind.name, record.id].record, review)
            yield LookThrough(record, role, doer_named(ground.catalogue, role, Doer.REVIEWER))


def _role(record: Part, review: Review) -> Text:
    """Return who is to look a record through: the owner of a chart, where it names one, else who did so last."""
    return record.owner if isinstance(record, Stepping) and record.owner else review.by
