"""The page of a unit: its teams, the methods that they deliver and on which steps; and the list of all units."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.figures import Figure
from interventio.views.indexes import Rung
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class UnitTeam:
    """A team of the unit. `figure` is None where it is to deliver no selected method."""

    team: Mention
    summary: Words | None
    public_contact: Words | None
    bought_from: Words | None
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class UnitMethod:
    """A method that the unit gives, where it stands, and which of its teams deliver it."""

    method: Mention
    kind_name: str
    quiet: str
    theme: ThemeKey | None
    rungs: tuple[Rung, ...]
    is_selected: bool
    teams: tuple[Mention, ...]
    since: DayWords | None
    """The day on which it begins, where that is still to come."""


@dataclass(frozen=True, slots=True)
class UnitSupport:
    """A support team of the unit: it takes part, or it uses the methods and does not."""

    team: Mention
    takes_part: bool


@dataclass(frozen=True, slots=True)
class UnitPage:
    """Everything that readers may know of one unit, in one language."""

    id: str
    name: Words
    summary: Words | None
    division: Words
    area: Words | None
    """None: it serves all areas."""
    services: tuple[Words, ...]
    teams: tuple[UnitTeam, ...]
    methods: tuple[UnitMethod, ...]
    support: tuple[UnitSupport, ...]
    """The support teams at work in which it has a seat, or that are about its methods."""
    coverage: Figure | None
    """Over the selected methods that its teams are to deliver."""
    rule: tuple[str, ...]
    induction: str | None
    """The address of its page for new workers; None for a unit without a team."""
    kind: Literal["unit-page"] = "unit-page"


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in the list."""

    unit: Mention
    area: Words | None
    services: tuple[Words, ...]
    teams: tuple[Mention, ...]
    methods: int
    induction: str | None


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """The units of one division."""

    division: Words
    rows: tuple[UnitRow, ...]


@dataclass(frozen=True, slots=True)
class UnitIndex:
    """All units by division."""

    groups: tuple[UnitGroup, ...]
    count: int
    kind: Literal["unit-index"] = "unit-index"
