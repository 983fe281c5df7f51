"""Certificates: they are renewed before they run out (family TRA)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.certificates import Certificates, certificates_on
from interventio.catalogue.rounds import rounds_to_come
from interventio.checks.check import Hit, check
from interventio.checks.team_sheet import is_running
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.kinds import TRAINING
from interventio.records.review import due_day
from interventio.records.training_round import Purpose

MONTHS_AHEAD = 6
"""How long before certificates run out a refresher should be booked."""


@check(
    "TRA009",
    "certificates-expiring",
    Severity.HINT,
    says=N_("Certificates in “{id}” that the team “{team}” got in this round run out on {day}."),
    advice=N_("Plan a refresher before that day, and add the team to its participants."),
)
def certificates_expiring(catalogue: Catalogue) -> Iterator[Hit]:
    """Certificates run out within six months, and those who hold them are booked for no refresher."""
    limit = due_day(catalogue.day, MONTHS_AHEAD)
    for one in certificates_on(catalogue):
        if catalogue.day < one.expires <= limit and _is_needed(catalogue, one) and not _is_booked(catalogue, one):
            yield _hit(catalogue, one)


@check(
    "TRA010",
    "certificates-expired",
    Severity.WARNING,
    says=N_("Certificates in “{id}” that the team “{team}” got in this round ran out on {day} and were not renewed."),
    advice=N_("Plan a refresher. If they were renewed elsewhere, count the certified anew in a snapshot of the team."),
)
def certificates_expired(catalogue: Catalogue) -> Iterator[Hit]:
    """Certificates have run out, and neither a refresher nor a later count tells that they were renewed."""
    for one in certificates_on(catalogue):
        if one.expires <= catalogue.day and _is_needed(catalogue, one):
            yield _hit(catalogue, one)


def _hit(catalogue: Catalogue, one: Certificates) -> Hit:
    lines = catalogue.trainings[one.training].participants
    number = next(
        number for number, line in enumerate(lines) if (line.team, line.occupation) == (one.team, one.occupation)
    )
    field = "completed" if lines[number].certified is None else "certified"
    place = TRAINING.place(one.training, "participants", number, field)
    return Hit(place, {"id": one.intervention, "team": one.team, "day": one.expires})


def _is_needed(catalogue: Catalogue, one: Certificates) -> bool:
    """Tell whether the team is at work and delivers the method now."""
    team = catalogue.teams.get(one.team)
    return (
        team is not None
        and is_running(team, catalogue.day)
        and any(
            delivery.intervention == one.intervention and is_running(delivery, catalogue.day)
            for delivery in team.delivers
        )
    )


def _is_booked(catalogue: Catalogue, one: Certificates) -> bool:
    return any(
        training.intervention == one.intervention
        and training.purpose is Purpose.REFRESHER
        and any((line.team, line.occupation) == (one.team, one.occupation) for line in training.participants)
        for training in rounds_to_come(catalogue)
    )
