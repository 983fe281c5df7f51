"""Which methods are delivered though they have ended, and which stages have lasted long."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.life import last_stage, next_stage_due, stage_on
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.ground import Ground
from interventio.measures.roster import is_in_force, is_open
from interventio.records.planning import Status


@dataclass(frozen=True, slots=True)
class StopDelivering:
    """End the delivery of a method in a team: it has ended."""

    kind: ClassVar = ActionKind.STOP_DELIVERING
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    due: date
    """The day from which the method has ended."""


@dataclass(frozen=True, slots=True)
class MoveOn:
    """Decide what follows a stage of a method that has lasted long."""

    kind: ClassVar = ActionKind.MOVE_ON
    by: ClassVar = Doer.IMPLEMENTATION
    team: ClassVar[None] = None
    intervention: str
    status: Status
    since: date
    due: date


def ended_but_delivered(ground: Ground) -> list[StopDelivering]:
    """Return where methods are delivered that have ended, those that ended first in front."""
    catalogue, day = ground.catalogue, ground.rule.day
    ended = {
        id_: stage.since
        for id_, method in catalogue.interventions.items()
        if (stage := stage_on(method, day)) and stage.status is Status.ENDED
    }
    found = {
        StopDelivering(team.id, delivery.intervention, ended[delivery.intervention])
        for team in catalogue.teams.values()
        if is_open(team, day)
        for delivery in team.delivers
        if delivery.intervention in ended and is_in_force(delivery, day)
    }
    return sorted(found, key=lambda one: (one.due, one.intervention, one.team))


def long_stages(ground: Ground) -> list[MoveOn]:
    """Return the methods whose last stage has lasted longer than such a stage should, the longest overdue first."""
    found = [
        MoveOn(id_, stage.status, stage.since, due)
        for id_, method in ground.catalogue.interventions.items()
        if (stage := last_stage(method)) and (due := next_stage_due(method)) and due < ground.rule.day
    ]
    return sorted(found, key=lambda one: (one.due, one.intervention))
