"""The page of an intervention, work method or assessment method: everything that its record knows."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.coverage.table import CoverageRow
from interventio.views.figures import Figure
from interventio.views.implementation.page import DecisionLine
from interventio.views.life import StageLine
from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.statements import Fact, SourceLine, Told
from interventio.views.support.meeting_lines import PracticeLine
from interventio.views.trainings.page import RoundLine
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class RatingLine:
    """What one register says of the evidence, as printed there; "" and None where the record does not say."""

    register: str
    scale: str
    value: str
    label: Words | None
    version: str
    reviewed: DayWords | None
    note: Words | None
    source: int | None


@dataclass(frozen=True, slots=True)
class PlacementLine:
    """A step on which the method stands; no services: all of them."""

    chart: Mention
    number: int
    tier: Words
    services: tuple[Words, ...]
    reason: Words | None


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code by which another system knows the method."""

    system: str
    code: str
    told: Told


@dataclass(frozen=True, slots=True)
class RelatedLine:
    """Another method, and how it belongs to this one."""

    method: Mention
    how: Words


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A team that is to deliver the method; `figure` is None where it does not count, as in a bought team."""

    team: Mention
    areas: tuple[Words, ...]
    figure: Figure | None
    counted: DayWords | None


@dataclass(frozen=True, slots=True)
class InterventionPage:
    """Everything that is known of one method, in one language."""

    id: str
    name: Words
    kind_name: str
    also: tuple[str, ...]
    quiet: str
    summary: Words
    summary_sources: tuple[int, ...]
    for_families: Words | None
    themes: tuple[ThemeKey, ...]
    is_selected: bool
    facts: tuple[Fact, ...]
    placements: tuple[PlacementLine, ...]
    life: tuple[StageLine, ...]
    """Its stages here, the newest first; none: nobody has said."""
    decisions: tuple[DecisionLine, ...]
    """What implementation teams have open and have decided about it."""
    ratings: tuple[RatingLine, ...]
    codes: tuple[CodeLine, ...]
    related: tuple[RelatedLine, ...]
    coverage: Figure | None
    """All teams that are to deliver it, together."""
    teams: tuple[OfferLine, ...]
    areas: tuple[CoverageRow, ...]
    """The same by area; an area in which no team is to deliver it is left out."""
    rule: tuple[str, ...]
    rounds: tuple[RoundLine, ...]
    """The trainings to come, the next one first."""
    support: tuple[Mention, ...]
    """The support teams at work that are about it."""
    use: tuple[str, ...]
    """How much it is used, in sentences; none where that is not known or not shown."""
    evaluations: tuple[Mention, ...]
    """The newest first."""
    learnt: tuple[PracticeLine, ...]
    """What others have learnt about it in support teams, the newest first."""
    sources: tuple[SourceLine, ...]
    reviewed: Reviewed | None
    kind: Literal["intervention-page"] = "intervention-page"
