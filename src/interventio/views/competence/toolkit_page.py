"""The toolkit page of a level: the skill, what it requires of whom, and what there is to build it."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.competence.chart import CompetenceChart
from interventio.views.competence.indicator_trend import IndicatorTrend
from interventio.views.competence.trials_page import TrialLine
from interventio.views.mention import Mention
from interventio.views.trainings.page import RoundLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class ToolMention:
    """A tool of the page, and the place on it where it stands."""

    place: str
    name: Words


@dataclass(frozen=True, slots=True)
class ToolkitRequirement:
    """A requirement, and the tools that meet it."""

    id: str
    what: Words
    groups: tuple[Words, ...]
    """The groups of which it is required; none named: all of whom the level or a higher one is expected."""
    tools: tuple[ToolMention, ...]
    """Those of which the record says so."""


@dataclass(frozen=True, slots=True)
class ToolLine:
    """Something that builds the level."""

    id: str
    """The fragment by which it can be linked to."""
    name: Words
    state: str
    """`available`, `tried` or `proposed`."""
    state_told: str
    summary: Words | None
    groups: tuple[Words, ...]
    """The groups that it is for; none named: all."""
    provider: Words | None
    duration: Words | None
    address: str | None
    also: tuple[Mention, ...]
    """The other levels that it builds."""
    method: Mention | None
    """The method that is learnt."""
    rounds: tuple[RoundLine, ...]
    """The trainings to come in the method, the next one first."""
    support_teams: tuple[Mention, ...]
    """The support teams in which the method is kept up."""


@dataclass(frozen=True, slots=True)
class ToolGroup:
    """The tools of one kind."""

    kind: str
    title: str
    tools: tuple[ToolLine, ...]


@dataclass(frozen=True, slots=True)
class ToolkitPage:
    """Everything that there is for one level, in one language."""

    id: str
    number: int
    name: Words
    of: Words
    """The name of the levels."""
    summary: Words | None
    example: Words | None
    groups: tuple[Words, ...]
    """The groups of whom the level is expected."""
    above: tuple[Words, ...]
    """The groups of whom a higher level, and with it this one, is expected."""
    requirements: tuple[ToolkitRequirement, ...]
    kinds: tuple[ToolGroup, ...]
    trials: tuple[TrialLine, ...]
    trials_page: str | None
    indicators: tuple[IndicatorTrend, ...]
    indicator_rule: tuple[str, ...]
    before: Mention | None
    after: Mention | None
    chart: CompetenceChart
    kind: Literal["toolkit-page"] = "toolkit-page"
