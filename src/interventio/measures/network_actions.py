"""Which methods are used in several divisions whose units no support team brings together."""

from dataclasses import dataclass
from typing import ClassVar

from interventio.catalogue.sharing import methods_apart
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.ground import Ground


@dataclass(frozen=True, slots=True)
class JoinUp:
    """Bring units of several divisions together about a method that all of them use."""

    kind: ClassVar = ActionKind.JOIN_UP
    by: ClassVar = Doer.COORDINATORS
    team: ClassVar[None] = None
    due: ClassVar[None] = None
    intervention: str
    divisions: tuple[str, ...]
    units: int
    """How many units use it."""
    teams: tuple[str, ...]
    """The support teams about it, in which fewer than two of the divisions have a seat."""


def units_to_join(ground: Ground) -> list[JoinUp]:
    """Return the methods whose users are to be brought together, those of most units in front."""
    found = [
        JoinUp(
            intervention=one.intervention,
            divisions=tuple(use.division for use in one.uses),
            units=sum(len(use.units) for use in one.uses),
            teams=tuple(seats.team for seats in one.teams),
        )
        for one in methods_apart(ground.catalogue)
    ]
    return sorted(found, key=lambda one: (-one.units, one.intervention))
