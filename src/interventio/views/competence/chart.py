"""The competence chart: levels as a flight of stairs, with the groups of whom each is expected."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.views.charts.own_look import PLAIN_LOOK, OwnLook
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class ChartedGroup:
    """An occupational group, standing on the level that is expected of it."""

    id: str
    name: Words


@dataclass(frozen=True, slots=True)
class ChartedLevel:
    """A level: its skill, how much it adds to those below it, and who stands on it."""

    number: int
    id: str
    name: Words
    example: Words | None
    """Who needs it, for example."""
    requirements: int
    """How many requirements it adds."""
    tools: int
    """How many tools build it; those that are only proposed are not among them."""
    proposed: int
    groups: tuple[ChartedGroup, ...]


@dataclass(frozen=True, slots=True)
class CompetenceChart:
    """Everything that a drawing of the levels needs, in one language. It holds no number of people."""

    id: str
    language: str
    organisation: Words
    notice: Words | None
    title: Words
    subtitle: Words | None
    model: Words
    owner: Words
    levels: tuple[ChartedLevel, ...]
    """The basic one first."""
    as_of: date
    look: OwnLook = PLAIN_LOOK
    kind: Literal["competence-chart"] = "competence-chart"
