"""The lists of all methods by theme and of all teams by division."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.figures import Figure
from interventio.views.filters import Filters, Traits
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Rung:
    """The steps of one chart on which a method stands."""

    chart: Mention
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MethodLine:
    """A method in the list; `figure` is its coverage, None where no team is to deliver it."""

    method: Mention
    kind_name: str
    quiet: str
    rungs: tuple[Rung, ...]
    themes: tuple[ThemeKey, ...]
    also: tuple[str, ...]
    traits: Traits
    is_selected: bool
    status: str
    """The stage of its life where it is known and not in use."""
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class MethodGroup:
    """The methods whose first theme is the same; None for those without one."""

    theme: ThemeKey | None
    lines: tuple[MethodLine, ...]


@dataclass(frozen=True, slots=True)
class MethodIndex:
    """All methods by theme."""

    groups: tuple[MethodGroup, ...]
    filters: Filters
    count: int
    guidance: str
    """What narrowing the list down is, and what it is not."""
    kind: Literal["method-index"] = "method-index"


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team in the list; `figure` is None where it is to deliver no selected method."""

    team: Mention
    areas: tuple[Words, ...]
    methods: int
    figure: Figure | None
    counted: DayWords | None


@dataclass(frozen=True, slots=True)
class TeamGroup:
    """The teams of one division."""

    division: Words
    lines: tuple[TeamLine, ...]


@dataclass(frozen=True, slots=True)
class ImplementationLine:
    """An implementation team in the list, with how many questions it has open and how many decisions it has taken."""

    team: Mention
    summary: Words | None
    open: int
    decided: int


@dataclass(frozen=True, slots=True)
class MultidisciplinaryLine:
    """A multidisciplinary team in the list, with its present posts and their professions."""

    team: Mention
    summary: Words | None
    posts: str
    """How many posts it has, or "" where that is not known."""
    occupations: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class TeamIndex:
    """All teams by division."""

    groups: tuple[TeamGroup, ...]
    multidisciplinary: tuple[MultidisciplinaryLine, ...]
    implementation: tuple[ImplementationLine, ...]
    count: int
    kind: Literal["team-index"] = "team-index"
