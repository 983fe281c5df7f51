"""How much methods are used: a table by method, the quarters one by one, and where training and use part."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.use.grid import UseGrid, UseTrend


@dataclass(frozen=True, slots=True)
class UsePlace:
    """A method in a team, with how many are trained there and how many periods were started."""

    team: Mention
    method: Mention
    trained: str
    started: str


@dataclass(frozen=True, slots=True)
class UseGroup:
    """Places where training and use do not go together, and what to make of them."""

    id: str
    title: str
    why: str
    places: tuple[UsePlace, ...]


@dataclass(frozen=True, slots=True)
class UsePage:
    """The use of methods on one page."""

    is_logged: bool
    """Whether any team has logged periods; where none has, the page tells how to begin."""
    example: str
    """What a log of periods looks like."""
    lead: str
    grid: UseGrid
    trend: UseTrend
    groups: tuple[UseGroup, ...]
    """For coordinators alone."""
    unknown: str
    """In how many places nobody knows whether trained people use the method, or ""."""
    rules: tuple[str, ...]
    kind: Literal["use-page"] = "use-page"
