"""What has changed between two states of a workspace: what the command `diff` tells, in the words of one language."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from interventio.views.charts.own_look import OwnLook
from interventio.views.editions.comparison import Comparison
from interventio.views.figures import Figure
from interventio.views.findings_report import ToldFinding
from interventio.views.words import DayWords, Words


class RecordFate(StrEnum):
    """What has become of a record."""

    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ReportState:
    """A state of a workspace: what it is called, and of which day it is."""

    name: str
    """A branch, a tag, a commit, a folder, an edition, or what stands in the folder now."""
    told: str
    """The commit and its day; "" where there is nothing to add."""
    day: DayWords
    has_errors: bool


@dataclass(frozen=True, slots=True)
class ToldRecord:
    """A record that has changed, and how."""

    id: str
    path: str
    was: str
    """The file in which it stood before, where that was another one; otherwise ""."""
    name: Words
    fate: RecordFate
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordGroup:
    """The records of one kind that have changed."""

    kind: str
    title: str
    records: tuple[ToldRecord, ...]


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A coverage before and after: of a method or of all, in a group or in all."""

    method: str | None
    """By id; None for all selected methods."""
    by: str | None
    group: str | None
    name: Words
    place: Words
    before: Figure
    after: Figure
    told: str
    """That the target has been reached, or is no longer; "" where neither is so."""


@dataclass(frozen=True, slots=True)
class FindingsChange:
    """Findings that are gone and new; these are left out for readers who are told of their numbers alone."""

    fixed: int
    new: int
    new_errors: int
    left: int
    """How many there are now in all."""
    gone_findings: tuple[ToldFinding, ...]
    new_findings: tuple[ToldFinding, ...]


NO_FINDINGS = FindingsChange(0, 0, 0, 0, (), ())


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """All that has changed, from what was asked for to what could not be told."""

    language: str
    organisation: Words
    look: OwnLook
    as_of: date
    audience: str
    title: str
    before: ReportState
    after: ReportState
    summary: tuple[str, ...]
    groups: tuple[RecordGroup, ...]
    moves: tuple[MoveRow, ...] | None
    """None where numbers are not shown."""
    target: Fraction
    rule: tuple[str, ...]
    charts: tuple[Comparison, ...]
    findings: FindingsChange
    notes: tuple[str, ...]
    """What is not told, and why."""
    kind: Literal["change-report"] = "change-report"

    @property
    def is_internal(self) -> bool:
        """Whether it may show small numbers of people."""
        return self.audience == "coordinator"

    @property
    def has_changes(self) -> bool:
        """Whether anything has changed."""
        found = self.findings
        return bool(self.groups or self.moves or self.charts or found.fixed or found.new)
