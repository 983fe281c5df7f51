"""Snapshots of a team's staff: dated, in order, and within the team's time (family TEA)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.checks.staffing import is_running, own_teams
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.kinds import TEAM


@check(
    "TEA008",
    "snapshots-out-of-order",
    Severity.WARNING,
    says=N_("The snapshot of {day} stands after a later one."),
    advice=N_("Put the snapshots in the order of their dates, the oldest first."),
)
def snapshots_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot stands below one that is younger."""
    for team in catalogue.teams.values():
        for number, (before, snapshot) in enumerate(pairwise(team.staffing), start=1):
            if snapshot.date < before.date:
                yield Hit(
                    TEAM.place(team.id, "staffing", number, "date"),
                    {"day": snapshot.date},
                    related=(TEAM.place(team.id, "staffing", number - 1, "date"),),
                )


@check(
    "TEA009",
    "snapshots-on-one-day",
    Severity.ERROR,
    says=N_("There are two snapshots of {day}, so it is not clear which one counts."),
    advice=N_("Keep the right one, or correct the date of the other."),
)
def snapshots_on_one_day(catalogue: Catalogue) -> Iterator[Hit]:
    """Two snapshots of a team are of the same day."""
    for team in catalogue.teams.values():
        first = {snapshot.date: number for number, snapshot in reversed([*enumerate(team.staffing)])}
        for number, snapshot in enumerate(team.staffing):
            if first[snapshot.date] != number:
                yield Hit(
                    TEAM.place(team.id, "staffing", number, "date"),
                    {"day": snapshot.date},
                    related=(TEAM.place(team.id, "staffing", first[snapshot.date], "date"),),
                )


@check(
    "TEA010",
    "snapshot-in-future",
    Severity.ERROR,
    says=N_("The snapshot is of {day}, a day still to come."),
    advice=N_("Check the date. What is only planned is not counted in a snapshot."),
)
def snapshot_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot is of a day that has not come."""
    for team in catalogue.teams.values():
        for number, snapshot in enumerate(team.staffing):
            if snapshot.date > catalogue.day:
                yield Hit(TEAM.place(team.id, "staffing", number, "date"), {"day": snapshot.date})


@check(
    "TEA011",
    "snapshot-outside-team-time",
    Severity.WARNING,
    says=N_("On {day} the team had not begun yet or had already ended."),
    advice=N_("Check the date of the snapshot, and “since” and “until” of the team."),
)
def snapshot_outside_team_time(catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot is of a day on which there was no team."""
    for team in catalogue.teams.values():
        if team.since or team.until:
            for number, snapshot in enumerate(team.staffing):
                if not is_running(team, snapshot.date):
                    yield Hit(TEAM.place(team.id, "staffing", number, "date"), {"day": snapshot.date})


@check(
    "TEA012",
    "occupation-twice",
    Severity.ERROR,
    says=N_("The occupation “{occupation}” stands in this snapshot twice, so its people would be counted twice."),
    advice=N_("Put the counts of the two entries together into one, or correct the occupation of the other."),
)
def occupation_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot has two entries for one occupation."""
    for team in catalogue.teams.values():
        for number, snapshot in enumerate(team.staffing):
            first: dict[str, int] = {}
            for position, staff in enumerate(snapshot.staff):
                if first.setdefault(staff.occupation, position) != position:
                    here, there = (
                        TEAM.place(team.id, "staffing", number, "staff", each, "occupation")
                        for each in (position, first[staff.occupation])
                    )
                    yield Hit(here, {"occupation": staff.occupation}, related=(there,))


@check(
    "TEA013",
    "team-without-snapshot",
    Severity.WARNING,
    says=N_("The staff of the team “{id}” has not been counted yet."),
    advice=N_("Ask the supervisor for the counts and add them under “staffing” with their date."),
)
def team_without_snapshot(catalogue: Catalogue) -> Iterator[Hit]:
    """A team that is at work has no snapshot, so its coverage is unknown."""
    for team in own_teams(catalogue):
        if not team.staffing:
            yield Hit(TEAM.place(team.id, "name", at_key=True), {"id": team.id})


@check(
    "TEA014",
    "bought-in-team-with-staff",
    Severity.HINT,
    says=N_("The team “{id}” is bought in, so the staff given here does not count towards coverage."),
    advice=N_("Take “bought_from” away if the staff is your own. Otherwise the counts may stay for your information."),
)
def bought_in_team_with_staff(catalogue: Catalogue) -> Iterator[Hit]:
    """A team whose work is bought in has counts of staff."""
    for team in catalogue.teams.values():
        if team.bought_from is not None and team.staffing:
            yield Hit(
                TEAM.place(team.id, "staffing", at_key=True),
                {"id": team.id},
                related=(TEAM.place(team.id, "bought_from", at_key=True),),
            )
