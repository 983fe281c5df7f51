"""The page of an implementation team: who is in it, what it has decided, and what is open."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member as a role, and the services that the role speaks for."""

    role: Words
    services: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision, or a question that is open: then `decided` is None."""

    id: str
    """The fragment by which it can be linked to."""
    team: Mention
    what: Words
    effect: str
    """What it does, in words; "" for decisions of another kind."""
    method: Mention | None
    target: str
    """The new target, such as `75 %`, or ""."""
    decided: DayWords | None
    takes_effect: DayWords | None
    """The day from which it holds, where that is another than the one on which it was decided."""
    due: DayWords | None
    is_overdue: bool
    owner: Words | None
    reason: Words | None


@dataclass(frozen=True, slots=True)
class ImplementationPage:
    """Everything that readers may know of one implementation team, in one language."""

    id: str
    name: Words
    summary: Words | None
    since: DayWords | None
    until: DayWords | None
    members: tuple[MemberLine, ...]
    open: tuple[DecisionLine, ...]
    """What is to be decided: what is due first in front, what has no date last."""
    decided: tuple[DecisionLine, ...]
    """What has been decided, the newest first."""
    reviewed: Reviewed | None
    kind: Literal["implementation-page"] = "implementation-page"
