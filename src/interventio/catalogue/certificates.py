"""Certificates that run out: given in training rounds, renewed in later ones, valid for as long as the method says."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import TEACHING, done_day, rounds_held
from interventio.records.review import due_day
from interventio.records.team import ServiceTeam
from interventio.records.training_round import Participants, Purpose, TrainingRound

Holders = tuple[str, str, str]
"""A team, an occupation and a method."""


@dataclass(frozen=True, slots=True)
class Certificates:
    """Certificates of one method that some of an occupation in a team got in one round, and that run out together."""

    team: str
    occupation: str
    intervention: str
    training: str
    """The round that gave them."""
    given: date
    expires: date
    """The first day on which they are valid no more."""
    number: int


def certificates_on(catalogue: Catalogue) -> tuple[Certificates, ...]:
    """Return the certificates that have been given by the catalogue's day and not been renewed, the oldest first.

    A refresher renews the oldest ones of its team and occupation. Those that have run out are left out once the team
    has been counted anew with its certified: that count then tells how many there are.
    """
    held: defaultdict[Holders, list[Certificates]] = defaultdict(list)
    for training, line, number, months in _given(catalogue):
        holders = line.team, line.occupation, training.intervention
        if training.purpose is Purpose.REFRESHER:
            held[holders] = _without_oldest(held[holders], number)
        day = done_day(training)
        held[holders].append(Certificates(*holders, training.id, day, due_day(day, months), number))
    found = (one for several in held.values() for one in several if not _is_counted_anew(catalogue, one))
    return tuple(sorted(found, key=lambda one: (one.expires, one.intervention, one.team, one.occupation)))


def _given(catalogue: Catalogue) -> Iterator[tuple[TrainingRound, Participants, int, int]]:
    """Yield each line of a round that gave certificates with their number and months, the earliest round first."""
    for training in sorted(rounds_held(catalogue), key=lambda one: (done_day(one), one.id)):
        method = catalogue.interventions.get(training.intervention)
        months = method.upkeep.certificate_valid if method and method.upkeep else None
        if months and training.purpose in {*TEACHING, Purpose.REFRESHER} and done_day(training) <= catalogue.day:
            for line in training.participants:
                if number := _certified(training, line):
                    yield training, line, number, months


def _certified(training: TrainingRound, line: Participants) -> int:
    """Return how many got a certificate; a refresher that does not say renews those of all who completed it."""
    if line.certified is None and training.purpose is Purpose.REFRESHER:
        return line.completed or 0
    return line.certified or 0


def _without_oldest(several: list[Certificates], number: int) -> list[Certificates]:
    left = []
    for one in sorted(several, key=lambda each: each.expires):
        renewed = min(number, one.number)
        number -= renewed
        if renewed < one.number:
            left.append(replace(one, number=one.number - renewed))
    return left


def _is_counted_anew(catalogue: Catalogue, one: Certificates) -> bool:
    """Tell whether a snapshot on or after the day on which certificates ran out says how many are certified."""
    team: ServiceTeam | None = catalogue.teams.get(one.team)
    return team is not None and any(
        one.expires <= snapshot.date <= catalogue.day
        and any(
            staff.occupation == one.occupation
            and one.intervention in staff.trained
            and staff.trained[one.intervention].certified is not None
            for staff in snapshot.staff
        )
        for snapshot in team.staffing
    )
