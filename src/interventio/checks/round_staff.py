"""Training rounds beside the staff of the teams: who takes part is there, and is counted afterwards (family TRA).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import TEACHING, done_day, rounds_held, rounds_to_come
from interventio.checks.check import Hit, check, team_check
from interventio.checks.team_sheet import TeamSheet, count_at
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.kinds import TEAM, TRAINING
from interventio.records.team import ServiceTeam, Snapshot, Staff
from interventio.records.training_round import Participants, RoundState


@check(
    "TRA002",
    "participants-above-headcount",
    Severity.WARNING,
    says=N_("More people of the occupation “{occupation}” take part than work in the team “{team}”."),
    advice=N_("Check the count, the team and the occupation. If the team has grown, add a new snapshot to its file."),
)
def participants_above_headcount(catalogue: Catalogue) -> Iterator[Hit]:
    """More people of a team take part in a round than it has."""
    for training in catalogue.trainings.values():
        if training.status is not RoundState.CANCELLED:
            for number, line in enumerate(training.participants):
                name, count = _largest(line)
                row = _row_about(catalogue, line, min(training.days))
                if row and row[0].headcount is not None and count > row[0].headcount:
                    yield Hit(
                        TRAINING.place(training.id, "participants", number, name),
                        {"team": line.team, "occupation": line.occupation},
                        related=(row[1],),
                    )


def _largest(line: Participants) -> tuple[str, int]:
    """Return the largest count of a line with its name; 0 where it has none."""
    counts = {
        "booked": line.booked,
        "attended": line.attended,
        "completed": line.completed,
        "certified": line.certified,
    }
    name = max(counts, key=lambda one: counts[one] or 0)
    return name, counts[name] or 0


def _row_about(catalogue: Catalogue, line: Participants, day: date) -> tuple[Staff, Place] | None:
    """Return an occupation in the latest snapshot on or before a day, else in the earliest after it."""
    team = catalogue.teams.get(line.team)
    if team is None or not team.staffing:
        return None
    before = [number for number, one in enumerate(team.staffing) if one.date <= day]
    number = (
        max(before, key=lambda one: team.staffing[one].date)
        if before
        else min(range(len(team.staffing)), key=lambda one: team.staffing[one].date)
    )
    return _row_in(team, number, line.occupation)


def _row_in(team: ServiceTeam, number: int, occupation: str) -> tuple[Staff, Place] | None:
    for position, staff in enumerate(team.staffing[number].staff):
        if staff.occupation == occupation:
            return staff, TEAM.place(team.id, "staffing", number, "staff", position, "headcount")
    return None


@check(
    "TRA008",
    "round-not-in-snapshot",
    Severity.WARNING,
    says=N_("More people of the team “{team}” completed the round than were trained in its snapshot of {day}."),
    advice=N_(
        "Ask the supervisor whether they have left again. Otherwise correct the snapshot: it misses the trained."
    ),
)
def round_not_in_snapshot(catalogue: Catalogue) -> Iterator[Hit]:
    """The first snapshot after a round counts fewer trained people than completed the round alone."""
    for training in rounds_held(catalogue):
        if training.purpose in TEACHING:
            for number, line in enumerate(training.participants):
                for snapshot, place in _trained_after(catalogue, line, training.intervention, done_day(training)):
                    yield Hit(
                        TRAINING.place(training.id, "participants", number, "completed"),
                        {"team": line.team, "day": snapshot.date},
                        related=(place,),
                    )


def _trained_after(
    catalogue: Catalogue, line: Participants, intervention: str, day: date
) -> Iterator[tuple[Snapshot, Place]]:
    """Yield the first snapshot on or after a day, with the count in it that is smaller than those who completed."""
    team = catalogue.teams.get(line.team)
    later = [
        (one.date, number)
        for number, one in enumerate(team.staffing if team else ())
        if day <= one.date <= catalogue.day
    ]
    if team is None or not later or line.completed is None:
        return
    number = min(later)[1]
    for position, staff in enumerate(team.staffing[number].staff):
        trained = staff.trained.get(intervention)
        if staff.occupation == line.occupation and trained and _is_fewer(trained.completed, line.completed):
            route = ("staffing", number, "staff", position, "trained", intervention, "completed")
            yield team.staffing[number], TEAM.place(team.id, *route)


def _is_fewer(trained: int | None, completed: int) -> bool:
    return trained is not None and trained < completed


@check(
    "TRA013",
    "team-not-to-deliver",
    Severity.HINT,
    says=N_("The team “{team}” is not to deliver the method “{id}”."),
    advice=N_(
        "If it will, add the method to “delivers” in its file. Otherwise ask whether the seats are needed there."
    ),
)
def team_not_to_deliver(catalogue: Catalogue) -> Iterator[Hit]:
    """Seats in a planned round are for a team that is not to deliver the method when the round begins or after it."""
    for training in rounds_to_come(catalogue):
        for number, line in enumerate(training.participants if training.purpose in TEACHING else ()):
            team = catalogue.teams.get(line.team)
            if team and not any(
                delivery.intervention == training.intervention
                and (delivery.until is None or delivery.until >= min(training.days))
                for delivery in team.delivers
            ):
                place = TRAINING.place(training.id, "participants", number, "team")
                yield Hit(place, {"team": line.team, "id": training.intervention})


@team_check(
    "TRA011",
    "nobody-left",
    Severity.WARNING,
    says=N_("Nobody in the team is trained in “{id}” any more; on {day} there still was somebody."),
    advice=N_("Check the counts. If they are right, book seats in the next round, or agree who delivers it meanwhile."),
)
def nobody_left(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """Those who were trained in a method have left the team that is to deliver it."""
    stage, before = catalogue.settings.coverage.stage, _snapshot_before(sheet)
    if sheet.latest is None or before is None:
        return
    for current in sheet.current:
        id_ = current.delivery.intervention
        deliverers = catalogue.deliverers_in(sheet.team, current.delivery)
        had = _trained_in(before, id_, deliverers, stage)
        now = _trained_in(sheet.latest[1], id_, deliverers, stage)
        if now and None not in now and not any(now) and any(had):
            yield Hit(sheet.place("staffing", sheet.latest[0], "date"), {"id": id_, "day": before.date})


def _snapshot_before(sheet: TeamSheet) -> Snapshot | None:
    latest = sheet.latest[1].date if sheet.latest else date.min
    earlier = [one for one in sheet.team.staffing if one.date < latest]
    return max(earlier, key=lambda one: one.date, default=None)


def _trained_in(snapshot: Snapshot, id_: str, occupations: tuple[str, ...], stage: Stage) -> list[int | None]:
    """Return how many of each occupation are trained; where none of it works there, nobody is."""
    found = []
    for staff in snapshot.staff:
        if staff.occupation in occupations:
            trained = staff.trained.get(id_)
            count = count_at(trained, stage) if trained else None
            found.append(0 if count is None and staff.headcount == 0 else count)
    return found
