"""What needs action next: what, where, why, by whom and by when, what weighs most first."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose an action is: a role, and for a supervisor the team."""

    role: str
    """The role by its name in `measures.action_kind`."""
    name: Words
    """The role in words, beside the place of the action."""
    team: str | None
    """The team whose action it is, or the implementation team."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `method` is None where it is about a record as a whole."""

    id: str
    """The same in every language and every edition, such as `train-harju-cool-kids`."""
    task: str
    """The kind of action by its name in `measures.action_kind`."""
    what: str
    record: Mention
    method: Mention | None
    why: str
    whom: Whom
    due: DayWords | None
    """By when; None where the data gives no date."""
    is_overdue: bool
    team: str | None
    """The id of the team that it is about."""
    intervention: str | None
    """The id of the method."""
    numbers: tuple[tuple[str, int], ...] = ()
    """The numbers of people and seats that it rests on, by name."""


@dataclass(frozen=True, slots=True)
class ActionGroup:
    """Actions of one kind, the most urgent first."""

    id: str
    """The fragment by which the group can be linked to."""
    title: str
    why: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class ActionsPage:
    """All that needs action, group by group; groups without actions are left out."""

    groups: tuple[ActionGroup, ...]
    kind: Literal["actions-page"] = "actions-page"
