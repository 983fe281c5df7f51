"""What needs action next, by whom and by when."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.views.actions.page import Action
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class AgendaDate:
    """What is to be done by one day; None for what has no date."""

    due: DayWords | None
    is_overdue: bool
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """What one role has to do, by its dates."""

    id: str
    """The fragment by which it can be linked to: `team-harju`."""
    whom: Mention
    """A team, whose supervisor answers for the actions, or another role."""
    role: str
    """What the role is called before the name of a team; "" where the name says it."""
    units: tuple[Words, ...]
    dates: tuple[AgendaDate, ...]
    count: int
    overdue: int
    """How many of its actions are overdue."""


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """What needs action next, role by role."""

    agendas: tuple[Agenda, ...]
    kind: Literal["agenda-page"] = "agenda-page"


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """What needs action next as a sheet: what the command `actions` prints and other programs read."""

    language: str
    as_of: date
    audience: str
    agendas: tuple[Agenda, ...]
    """Role by role, those with what is longest overdue first."""
    undated: int
    """How many actions without a date were left out, as only those until a day were asked for."""
    sees_actions: bool
    """Whether the audience sees what needs doing."""
    address: str
    """The web address of the pages in this language, or "" where nobody has said it."""
    kind: Literal["agenda-sheet"] = "agenda-sheet"

    @property
    def actions(self) -> tuple[Action, ...]:
        """All actions, in the order of the agendas."""
        return tuple(action for one in self.agendas for date_ in one.dates for action in date_.actions)
