"""What is to be done about evaluations: clients to follow up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.evaluated import open_follow_ups
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.doers import doer_named
from interventio.measures.ground import Ground
from interventio.records.review import due_day
from interventio.records.text import Text

MONTHS_AHEAD = 3
"""A follow-up comes up so many months before its day: families have to be reached and times agreed."""


@dataclass(frozen=True, slots=True)
class FollowUpClients:
    """Follow up clients of an evaluation: a planned follow-up is near its day, or past it."""

    kind: ClassVar = ActionKind.FOLLOW_UP_CLIENTS
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    evaluation: str
    position: int
    """Which of the evaluation's follow-ups it is."""
    months: int
    owner: Text | None
    """The role or body that evaluates."""
    by: Doer
    due: date


def clients_to_follow_up(ground: Ground) -> list[FollowUpClients]:
    """Return the planned follow-ups that are due within three months or overdue, the longest overdue first."""
    return sorted(_planned(ground), key=lambda one: (one.due, one.evaluation, one.position))


def _planned(ground: Ground) -> Iterator[FollowUpClients]:
    horizon = due_day(ground.rule.day, MONTHS_AHEAD)
    for evaluation in ground.catalogue.evaluations.values():
        owner = evaluation.by
        doer = doer_named(ground.catalogue, owner, Doer.OWNER) if owner else Doer.COORDINATORS
        for position, one, due in open_follow_ups(evaluation):
            if due <= horizon:
                yield FollowUpClients(evaluation.id, position, one.months, owner, doer, due)
