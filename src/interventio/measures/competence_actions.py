"""What needs doing about competence: levels to build, people to count, indicators to read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.indicators import indicator_state, is_overdue
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.competence import Competence, target_of
from interventio.measures.competence_tables import CompetenceStanding, standings_of
from interventio.measures.count import Count
from interventio.measures.ground import Ground
from interventio.measures.record_actions import MONTHS_OF_A_SNAPSHOT
from interventio.records.competence_levels import CompetenceLevels, Indicator
from interventio.records.review import due_day
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class BuildCompetence:
    """Build the level that is expected of a group in a unit: too few have it."""

    kind: ClassVar = ActionKind.BUILD_COMPETENCE
    by: ClassVar = Doer.SUPERVISOR
    due: ClassVar[None] = None
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    levels: str
    unit: str
    group: str
    level: str
    competence: Competence
    more: Count
    """How many more must have it to reach the target."""


@dataclass(frozen=True, slots=True)
class CountCompetence:
    """Count the competence of units: of one whose latest count is old, or of those that were never counted."""

    kind: ClassVar = ActionKind.COUNT_COMPETENCE
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    levels: str
    units: tuple[str, ...]
    counted: date | None
    """The day of the latest count; None where there is none."""

    @property
    def by(self) -> Doer:
        """Whose it is: a first count is begun by coordinators."""
        return Doer.SUPERVISOR if self.counted else Doer.COORDINATORS

    @property
    def due(self) -> date | None:
        """The day on which the latest count was twelve months old."""
        return due_day(self.counted, MONTHS_OF_A_SNAPSHOT) if self.counted else None


@dataclass(frozen=True, slots=True)
class ReadIndicator:
    """Read an indicator anew: as often as it is to be read, it should have been."""

    kind: ClassVar = ActionKind.READ_INDICATOR
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    levels: str
    indicator: Indicator
    due: date

    @property
    def owner(self) -> Text | None:
        """The role that the record names."""
        return self.indicator.owner

    @property
    def by(self) -> Doer:
        """Whose it is: the role that the record names."""
        return Doer.OWNER if self.indicator.owner else Doer.COORDINATORS


def levels_to_build(ground: Ground) -> list[BuildCompetence]:
    """Return the groups of units below the target of the level expected of them, where most are lacking first."""
    found = (one for standing in standings_of(ground.catalogue) for one in _below(ground, standing))
    return sorted(found, key=lambda one: (-one.more.value, one.levels, one.unit, one.group))


def _below(ground: Ground, standing: CompetenceStanding) -> Iterator[BuildCompetence]:
    target = target_of(ground.catalogue, standing.levels)
    for (unit, group), one in standing.by_unit_and_group.items():
        if one.share.reaches(target) is False:
            level = one.cells[0].level
            yield BuildCompetence(standing.levels.id, unit, group, level, one, one.share.seats_to(target))


def competence_to_count(ground: Ground) -> list[CountCompetence]:
    """Return the units with old counts, the oldest first, and behind them those without any."""
    found = [one for standing in standings_of(ground.catalogue) for one in _uncounted(standing, ground.rule.day)]
    return sorted(found, key=lambda one: (one.counted or date.max, one.levels, one.units))


def _uncounted(standing: CompetenceStanding, day: date) -> Iterator[CountCompetence]:
    for unit, counted in {cell.unit: cell.counted for cell in standing.cells}.items():
        if due_day(counted, MONTHS_OF_A_SNAPSHOT) < day:
            yield CountCompetence(standing.levels.id, (unit,), counted)
    if standing.uncounted:
        yield CountCompetence(standing.levels.id, standing.uncounted, None)


def indicators_to_read(ground: Ground) -> list[ReadIndicator]:
    """Return the indicators that should have been read again, the longest overdue first."""
    found = (one for levels in ground.catalogue.competence.values() for one in _unread(levels, ground.rule.day))
    return sorted(found, key=lambda one: (one.due, one.levels, one.indicator.id))


def _unread(levels: CompetenceLevels, day: date) -> Iterator[ReadIndicator]:
    for indicator in levels.indicators:
        state = indicator_state(indicator, day)
        if state.due is not None and is_overdue(state, day):
            yield ReadIndicator(levels.id, indicator, state.due)
