"""What needs action next: what, where and why, what weighs most first."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.figures import Figure
from interventio.views.mention import Mention


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `method` and `figure` are None where it is about a record as a whole."""

    what: str
    record: Mention
    method: Mention | None
    why: str
    figure: Figure | None = None


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
