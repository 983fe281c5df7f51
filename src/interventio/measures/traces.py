"""Traces: the lines of the records that numbers rest on, so that any number can be followed to its source.

What coverage and plans rest on are the rows of the latest snapshots of the teams that are to deliver a method; what
the use of methods rests on are the logged quarters; and trainings rest on the lines of their rounds. What is behind a
number of an area, a unit or a method are the traces that stand under it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.logged import logged_periods
from interventio.catalogue.rounds import last_day, rounds_in_order
from interventio.findings.place import Place
from interventio.measures.cell import cells_of
from interventio.measures.count import Count
from interventio.measures.roster import roster_on
from interventio.measures.rule import Rule
from interventio.records.kinds import PERIODS, TEAM, TRAINING
from interventio.records.quarters import full_quarters
from interventio.records.team import ServiceTeam, Staff, Trained

QUARTERS = 8
"""How many full quarters back the use of methods is told."""


class Of(StrEnum):
    """What a line of a record tells of."""

    STAFF = "staff"
    PERIODS = "periods"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Trace:
    """A line of a record, what it tells of, and its counts by the names of their fields; None where one is unknown."""

    of: Of
    place: Place
    when: str
    """The day, or the quarter."""
    team: str
    intervention: str
    occupation: str | None
    counts: tuple[tuple[str, Count | None], ...]


def traces_of(catalogue: Catalogue, rule: Rule) -> Iterator[Trace]:
    """Yield what numbers of the rule's methods rest on at its day: staff, then periods, then rounds."""
    yield from _of_staff(catalogue, rule)
    yield from _of_periods(catalogue, rule)
    yield from _of_rounds(catalogue, rule)


def keys_of(catalogue: Catalogue, trace: Trace) -> frozenset[str]:
    """Return all ids that a trace stands under: its team, method, occupation, and where and what for these are."""
    team, method = catalogue.teams.get(trace.team), catalogue.interventions.get(trace.intervention)
    units = catalogue.units_of(team) if team else ()
    ids = {
        *(trace.team, trace.intervention, trace.occupation),
        *(id_ for unit in units for id_ in (unit.id, unit.area, unit.division, *unit.services)),
        *(method.themes if method else ()),
    }
    return frozenset(id_ for id_ in ids if id_)


def _of_staff(catalogue: Catalogue, rule: Rule) -> Iterator[Trace]:
    for cell in cells_of(catalogue, rule):
        team = catalogue.teams[cell.team]
        for number, row, staff in _rows(team, cell.snapshot, cell.occupation):
            place = TEAM.place(team.id, "staffing", number, "staff", row)
            counts = _counts_of(staff, cell.intervention)
            yield Trace(Of.STAFF, place, str(cell.snapshot), team.id, cell.intervention, cell.occupation, counts)


def _rows(team: ServiceTeam, day: date | None, occupation: str | None) -> Iterator[tuple[int, int, Staff]]:
    """Yield the rows of an occupation in the snapshots of a day, each with the numbers of its snapshot and row."""
    if day is None or not roster_on(team, day).rows:
        return
    for number, snapshot in enumerate(team.staffing):
        for row, staff in enumerate(snapshot.staff if snapshot.date == day else ()):
            if staff.occupation == occupation:
                yield number, row, staff


def _counts_of(staff: Staff, method: str) -> tuple[tuple[str, Count | None], ...]:
    trained = staff.trained.get(method, Trained())
    return _counted(
        headcount=staff.headcount,
        exempt=staff.exempt,
        attended=trained.attended,
        completed=trained.completed,
        certified=trained.certified,
        active=staff.active.get(method),
        backed=staff.backed.get(method),
    )


def _of_periods(catalogue: Catalogue, rule: Rule) -> Iterator[Trace]:
    told = {*full_quarters(rule.day, QUARTERS)}
    for one in logged_periods(catalogue):
        periods, feedback = one.periods, one.periods.feedback
        if one.quarter in told and periods.intervention in rule.methods:
            counts = _counted(
                started=periods.started,
                completed=periods.completed,
                discontinued=periods.discontinued,
            )
            if feedback:
                counts += _counted(asked=feedback.asked, answered=feedback.answered, helped=feedback.helped)
            place = PERIODS.place(one.log, *one.route)
            yield Trace(Of.PERIODS, place, str(one.quarter), one.team, periods.intervention, None, counts)


def _of_rounds(catalogue: Catalogue, rule: Rule) -> Iterator[Trace]:
    for training in rounds_in_order(catalogue):
        for number, line in enumerate(training.participants if training.intervention in rule.methods else ()):
            yield Trace(
                of=Of.ROUND,
                place=TRAINING.place(training.id, "participants", number),
                when=str(last_day(training)),
                team=line.team,
                intervention=training.intervention,
                occupation=line.occupation,
                counts=_counted(
                    booked=line.booked, attended=line.attended, completed=line.completed, certified=line.certified
                ),
            )


def _counted(**counts: int | None) -> tuple[tuple[str, Count | None], ...]:
    return tuple((name, None if count is None else Count(count)) for name, count in counts.items())
