"""What is to be done about risks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.risk_register import register_of
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.doers import doer_named
from interventio.measures.ground import Ground
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class ActOnRisk:
    """Do what was agreed against a risk."""

    kind: ClassVar = ActionKind.ACT_ON_RISK
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    risk: str
    position: int
    """Which of the risk's measures it is."""
    owner: Text
    """The role that does it."""
    by: Doer
    due: date | None


def risks_to_act_on(ground: Ground) -> list[ActOnRisk]:
    """Return what is still to be done about risks, what is due first in front, and what has no date last."""
    return sorted(_left(ground), key=lambda one: (one.due or date.max, one.risk, one.position))


def _left(ground: Ground) -> Iterator[ActOnRisk]:
    for one in register_of(ground.catalogue):
        for position, measure in enumerate(one.risk.measures):
            if measure in one.open:
                owner = measure.owner or one.risk.owner
                doer = doer_named(ground.catalogue, owner, Doer.OWNER)
                yield ActOnRisk(one.risk.id, position, owner, doer, measure.due)
