"""What is to be decided, and which decisions are to be written down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.decisions import (
    Resolution,
    differs_from_settings,
    effect_day,
    is_followed,
    is_open_on,
    resolutions_of,
    rulings_on_methods,
    target_ruling,
)
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.ground import Ground


@dataclass(frozen=True, slots=True)
class Decide:
    """Decide a question that is open."""

    kind: ClassVar = ActionKind.DECIDE
    by: ClassVar = Doer.IMPLEMENTATION
    team: str
    """The implementation team."""
    decision: str
    """The question, by its id."""
    intervention: str | None
    due: date | None


@dataclass(frozen=True, slots=True)
class WriteDown:
    """Write down what a decision in effect has changed: the stage of a method, or the target of the settings."""

    kind: ClassVar = ActionKind.WRITE_DOWN
    by: ClassVar = Doer.COORDINATORS
    team: str
    """The implementation team."""
    decision: str
    intervention: str | None
    due: date | None
    """The day from which the decision holds."""


def open_questions(ground: Ground) -> list[Decide]:
    """Return what is to be decided, what is due first in front, and what has no date last."""
    found = [
        Decide(one.team.id, one.decision.id, one.decision.intervention, one.decision.due)
        for one in resolutions_of(ground.catalogue)
        if is_open_on(one.decision, ground.rule.day)
    ]
    return sorted(found, key=lambda one: (one.due or date.max, one.team, one.decision))


def unwritten_decisions(ground: Ground) -> list[WriteDown]:
    """Return the decisions whose effect does not show in the records, the one that holds longest first."""
    found = [
        WriteDown(one.team.id, one.decision.id, one.decision.intervention, effect_day(one.decision))
        for one in _not_followed(ground)
    ]
    return sorted(found, key=lambda one: (one.due or date.max, one.team, one.decision))


def _not_followed(ground: Ground) -> Iterator[Resolution]:
    catalogue = ground.catalogue
    for id_, one in rulings_on_methods(catalogue).items():
        method = catalogue.interventions.get(id_)
        if method and not is_followed(one, method, catalogue.day):
            yield one
    target = target_ruling(catalogue)
    if target and differs_from_settings(target, catalogue):
        yield target
