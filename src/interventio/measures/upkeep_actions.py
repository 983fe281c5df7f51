"""Which certificates are to be renewed, and which methods are not used by those who are trained in them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.certificates import Certificates, certificates_on
from interventio.catalogue.life import GIVEN_UP, status_on
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.count import Count
from interventio.measures.ground import Ground
from interventio.measures.team_use import uses_of, with_used_methods
from interventio.measures.unused import mismatch_of
from interventio.records.review import due_day

MONTHS_AHEAD = 6
"""How long before they run out certificates are to be renewed: a round is to be found and booked."""


@dataclass(frozen=True, slots=True)
class Renew:
    """Renew certificates of a team that have run out, or do so within half a year."""

    kind: ClassVar = ActionKind.RENEW
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    people: Count
    due: date
    """The first day on which one of them is valid no more."""


@dataclass(frozen=True, slots=True)
class PutToUse:
    """Agree how a method is put to use: people of the team are trained in it, and it has not been used for a year."""

    kind: ClassVar = ActionKind.PUT_TO_USE
    by: ClassVar = Doer.SUPERVISOR
    due: ClassVar[None] = None
    team: str
    intervention: str
    trained: Count


def certificates_to_renew(ground: Ground) -> list[Renew]:
    """Return the certificates of each team and method that run out within half a year, the first one in front."""
    until = due_day(ground.rule.day, MONTHS_AHEAD)
    held: defaultdict[tuple[str, str], list[Certificates]] = defaultdict(list)
    for one in certificates_on(ground.catalogue):
        if one.expires <= until and _goes_on(ground, one.intervention):
            held[one.team, one.intervention].append(one)
    found = [
        Renew(*place, Count(sum(one.number for one in members)), min(one.expires for one in members))
        for place, members in held.items()
    ]
    return sorted(found, key=lambda one: (one.due, one.intervention, one.team))


def methods_to_use(ground: Ground) -> list[PutToUse]:
    """Return where people are trained in a method that is not used, where most are trained first."""
    rule = with_used_methods(ground.catalogue, ground.rule)
    unused = mismatch_of(ground.catalogue, rule, uses_of(ground.catalogue, rule)).unused
    found = [PutToUse(one.team, one.intervention, one.trained) for one in unused if _goes_on(ground, one.intervention)]
    return sorted(found, key=lambda one: (-one.trained.value, one.intervention, one.team))


def _goes_on(ground: Ground, id_: str) -> bool:
    method = ground.catalogue.interventions.get(id_)
    return method is None or status_on(method, ground.rule.day) not in GIVEN_UP
