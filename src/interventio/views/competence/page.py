"""The steps of competence on pages: what is required of whom, who has it, and whether it grows."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from interventio.views.competence.chart import CompetenceChart
from interventio.views.coverage.table import CoverageTable
from interventio.views.figures import Figure
from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.statements import SourceLine
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """A requirement, and for each group whether it is required of it."""

    id: str
    what: Words
    is_required: tuple[bool, ...]
    is_met: bool
    """Whether any tool says that it meets the requirement."""


@dataclass(frozen=True, slots=True)
class LevelBlock:
    """A level with its place on the steps, the basic one 1."""

    id: str
    number: int
    level: Mention
    summary: Words | None
    for_example: Words | None
    groups: tuple[Words, ...]
    """The groups whose own level it is."""
    requirements: tuple[RequirementLine, ...]


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level or a unit: a share or None for each group (None: it is not expected of it), and of all of them."""

    of: Mention
    number: int | None
    """The place of a level on the steps; None for a unit."""
    counted: DayWords | None
    """The day of a unit's counts; None for a level."""
    cells: tuple[Figure | None, ...]
    total: Figure


@dataclass(frozen=True, slots=True)
class LevelGrid:
    """Levels or units in rows, groups in columns."""

    groups: tuple[Words, ...]
    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator: where it began, where it is, and where it is to come."""

    id: str
    name: Words
    measured_in: Words | None
    baseline: str
    latest: str
    latest_day: DayWords | None
    target: str
    target_by: DayWords | None
    sign: str
    """`reached`, `nearer`, `farther` or `same`; "" where that is not known."""
    sentence: str
    """The same in words."""
    due: DayWords | None
    is_overdue: bool
    owner: Words | None


@dataclass(frozen=True, slots=True)
class CompetencePage:
    """The steps of competence of one record."""

    id: str
    name: Words
    summary: Words | None
    model: Words
    owner: Words
    levels: tuple[LevelBlock, ...]
    groups: tuple[Words, ...]
    """The columns of the requirements."""
    target: Fraction
    total: Figure
    sentence: str
    """How many have the level expected of their group, or why that is not told."""
    grid: LevelGrid | None
    """Levels by groups; coordinators alone see it."""
    by_group: CoverageTable | None
    """The groups with the level expected of them; None where nobody has been counted."""
    hides: bool
    """Whether any number is hidden: then it is to be said what the mark means."""
    by_unit: str
    """The page by unit, or ""."""
    rules: tuple[str, ...]
    indicators: tuple[IndicatorLine, ...]
    needs: Mention | None
    """The newest survey of needs, if there is any."""
    sheets: tuple[Mention, ...]
    """The groups, each leading to its sheet for development discussions."""
    sources: tuple[SourceLine, ...]
    reviewed: Reviewed | None
    is_alone: bool
    """Whether it is the only record of levels, so that there is no index above it."""
    chart: CompetenceChart
    trials: str
    """The page of its workshops and pilots, or "" where there are none."""
    kind: Literal["competence-page"] = "competence-page"


@dataclass(frozen=True, slots=True)
class LevelsLine:
    """A record of levels in the index."""

    of: Mention
    summary: Words | None
    levels: int
    total: Figure


@dataclass(frozen=True, slots=True)
class CompetenceIndex:
    """All records of levels, where there are several."""

    lines: tuple[LevelsLine, ...]
    kind: Literal["competence-index"] = "competence-index"


@dataclass(frozen=True, slots=True)
class UnitsOfLevels:
    """The competence of units by one record of levels."""

    id: str
    of: Mention
    target: Fraction
    grid: LevelGrid
    tables: tuple[CoverageTable, ...]
    """By municipality, and by area."""
    uncounted: tuple[Mention, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompetenceUnits:
    """The competence of units, municipalities and areas, for coordinators."""

    title: Words
    records: tuple[UnitsOfLevels, ...]
    kind: Literal["competence-units"] = "competence-units"
