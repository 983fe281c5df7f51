"""The life of methods here: their stages follow each other, and what teams deliver follows them (family LIF)."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.life import DELIVERED, last_stage, next_stage_due, stage_on
from interventio.checks.check import Hit, check, method_check, team_check
from interventio.checks.method_sheet import MethodSheet
from interventio.checks.team_sheet import TeamSheet
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, SETTINGS
from interventio.records.planning import LifeStage, Status
from interventio.records.team import Delivery, ServiceTeam


@method_check(
    "LIF001",
    "life-out-of-order",
    Severity.WARNING,
    says=N_("The stage of {day} stands after that of {earlier}."),
    advice=N_("Put the stages in the order of their days, the first one first, or mend the date."),
)
def life_out_of_order(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A stage in the life of a method is older than the one before it."""
    for position, (before, stage) in enumerate(zip(sheet.method.life, sheet.method.life[1:], strict=False), start=1):
        if stage.since < before.since:
            place = sheet.place("life", position, "since")
            yield Hit(place, {"day": stage.since, "earlier": before.since})


@method_check(
    "LIF002",
    "two-stages-on-one-day",
    Severity.WARNING,
    says=N_("Two stages begin on {day}, so nobody can tell which of them holds."),
    advice=N_("Take one of them away, or give it the day on which it began."),
)
def two_stages_on_one_day(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """Two stages in the life of a method begin on the same day."""
    first: dict[date, int] = {}
    for position, stage in enumerate(sheet.method.life):
        same = first.setdefault(stage.since, position)
        if same != position:
            here, there = (sheet.place("life", each, "since") for each in (position, same))
            yield Hit(here, {"day": stage.since}, related=(there,))


@team_check(
    "LIF003",
    "ended-but-delivered",
    Severity.WARNING,
    says=N_("“{id}” ends on {day}, but the team is to deliver it after that."),
    advice=N_("Write the last day under “until” of the delivery. If the method goes on, mend its “life”."),
)
def ended_but_delivered(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team is to deliver a method on days on which it has ended."""
    for position, delivery, stage in _given_up(sheet, catalogue, Status.ENDED):
        last = _last_day(sheet.team, delivery)
        if last is None or last >= stage.since:
            yield _hit(sheet, position, delivery, stage, catalogue)


@team_check(
    "LIF004",
    "phased-out-without-end",
    Severity.HINT,
    says=N_("“{id}” is being phased out from {day}, but the team is to deliver it without an end."),
    advice=N_("Agree with the team on its last day, and write it under “until” of the delivery."),
)
def phased_out_without_end(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team is to deliver a method for good that is being phased out."""
    for position, delivery, stage in _given_up(sheet, catalogue, Status.PHASING_OUT):
        if _last_day(sheet.team, delivery) is None:
            yield _hit(sheet, position, delivery, stage, catalogue)


def _given_up(sheet: TeamSheet, catalogue: Catalogue, status: Status) -> Iterator[tuple[int, Delivery, LifeStage]]:
    """Yield what a team delivers of methods whose life is written to come to this stage at last."""
    for position, delivery in enumerate(sheet.team.delivers):
        method = catalogue.interventions.get(delivery.intervention)
        stage = last_stage(method) if method else None
        if stage and stage.status is status:
            yield position, delivery, stage


def _last_day(team: ServiceTeam, delivery: Delivery) -> date | None:
    return min((day for day in (team.until, delivery.until) if day), default=None)


def _hit(sheet: TeamSheet, position: int, delivery: Delivery, stage: LifeStage, catalogue: Catalogue) -> Hit:
    place = sheet.place("delivers", position, "intervention")
    related = (_place_of(stage, delivery.intervention, catalogue),)
    return Hit(place, {"id": delivery.intervention, "day": stage.since}, related=related)


def _place_of(stage: LifeStage, method: str, catalogue: Catalogue) -> Place:
    return INTERVENTION.place(method, "life", catalogue.interventions[method].life.index(stage), "since")


@check(
    "LIF005",
    "selected-but-not-in-use",
    Severity.WARNING,
    says=N_("The selected method “{id}” is neither in use nor being piloted."),
    advice=N_("Take it out of the selected methods, or write its stage of today under “life” of the method."),
)
def selected_but_not_in_use(catalogue: Catalogue) -> Iterator[Hit]:
    """The target for coverage is for a method that is not given yet or not any more."""
    for position, id_ in enumerate(catalogue.settings.coverage.methods):
        method = catalogue.interventions.get(id_)
        stage = stage_on(method, catalogue.day) if method else None
        if stage and stage.status not in DELIVERED:
            place = SETTINGS.place("", "coverage", "methods", position)
            yield Hit(place, {"id": id_}, related=(_place_of(stage, id_, catalogue),))


@method_check(
    "LIF006",
    "planned-for-long",
    Severity.HINT,
    says=N_("“{id}” has been planned since {day}, more than a year, and nothing follows."),
    advice=N_("Add the stage that followed with its day. If it came to nothing, add “ended”."),
)
def planned_for_long(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method was planned more than 12 months ago, and no later stage is written."""
    return _lasting(sheet, catalogue, Status.PLANNED)


@method_check(
    "LIF007",
    "piloted-for-long",
    Severity.HINT,
    says=N_("“{id}” has been piloted since {day}, more than two years."),
    advice=N_("Decide whether it is taken into use or given up, and add the stage with its day."),
)
def piloted_for_long(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method has been piloted for more than 24 months, and no later stage is written."""
    return _lasting(sheet, catalogue, Status.PILOTING)


def _lasting(sheet: MethodSheet, catalogue: Catalogue, status: Status) -> Iterator[Hit]:
    stage, due = last_stage(sheet.method), next_stage_due(sheet.method)
    if stage and due and stage.status is status and due < catalogue.day:
        place = sheet.place("life", sheet.method.life.index(stage), "since")
        yield Hit(place, {"id": sheet.method.id, "day": stage.since})
