"""Snapshots of a team's staff: dated, in order, and within the team's time (family TEA)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, team_check
from interventio.checks.team_sheet import TeamSheet, is_running
from interventio.findings.code import Severity
from interventio.languages.translator import N_


@team_check(
    "TEA008",
    "snapshots-out-of-order",
    Severity.WARNING,
    says=N_("The snapshot of {day} stands after a later one."),
    advice=N_("Put the snapshots in the order of their dates, the oldest first."),
)
def snapshots_out_of_order(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A snapshot stands below one that is younger."""
    for number, (before, snapshot) in enumerate(pairwise(sheet.team.staffing), start=1):
        if snapshot.date < before.date:
            yield Hit(
                sheet.place("staffing", number, "date"),
                {"day": snapshot.date},
                related=(sheet.place("staffing", number - 1, "date"),),
            )


@team_check(
    "TEA009",
    "snapshots-on-one-day",
    Severity.ERROR,
    says=N_("There are two snapshots of {day}, so it is not clear which one counts."),
    advice=N_("Keep the right one, or correct the date of the other."),
)
def snapshots_on_one_day(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """Two snapshots of a team are of the same day."""
    first = {snapshot.date: number for number, snapshot in reversed([*enumerate(sheet.team.staffing)])}
    for number, snapshot in enumerate(sheet.team.staffing):
        if first[snapshot.date] != number:
            yield Hit(
                sheet.place("staffing", number, "date"),
                {"day": snapshot.date},
                related=(sheet.place("staffing", first[snapshot.date], "date"),),
            )


@team_check(
    "TEA010",
    "snapshot-in-future",
    Severity.ERROR,
    says=N_("The snapshot is of {day}, a day still to come."),
    advice=N_("Check the date. What is only planned is not counted in a snapshot."),
)
def snapshot_in_future(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot is of a day that has not come."""
    for number, snapshot in enumerate(sheet.team.staffing):
        if snapshot.date > catalogue.day:
            yield Hit(sheet.place("staffing", number, "date"), {"day": snapshot.date})


@team_check(
    "TEA011",
    "snapshot-outside-team-time",
    Severity.WARNING,
    says=N_("On {day} the team had not begun yet or had already ended."),
    advice=N_("Check the date of the snapshot, and “since” and “until” of the team."),
)
def snapshot_outside_team_time(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A snapshot is of a day on which there was no team."""
    if sheet.team.since or sheet.team.until:
        for number, snapshot in enumerate(sheet.team.staffing):
            if not is_running(sheet.team, snapshot.date):
                yield Hit(sheet.place("staffing", number, "date"), {"day": snapshot.date})


@team_check(
    "TEA012",
    "occupation-twice",
    Severity.ERROR,
    says=N_("The occupation “{occupation}” stands in this snapshot twice, so its people would be counted twice."),
    advice=N_("Put the counts of the two entries together into one, or correct the occupation of the other."),
)
def occupation_twice(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A snapshot has two entries for one occupation."""
    for number, snapshot in enumerate(sheet.team.staffing):
        first: dict[str, int] = {}
        for position, staff in enumerate(snapshot.staff):
            if first.setdefault(staff.occupation, position) != position:
                here, there = (
                    sheet.place("staffing", number, "staff", each, "occupation")
                    for each in (position, first[staff.occupation])
                )
                yield Hit(here, {"occupation": staff.occupation}, related=(there,))


@team_check(
    "TEA013",
    "team-without-snapshot",
    Severity.WARNING,
    says=N_("The staff of the team “{id}” has not been counted yet."),
    advice=N_("Ask the supervisor for the counts and add them under “staffing” with their date."),
)
def team_without_snapshot(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A team that is at work has no snapshot, so its coverage is unknown."""
    if sheet.is_own and not sheet.team.staffing:
        yield Hit(sheet.place("name", at_key=True), {"id": sheet.team.id})


@team_check(
    "TEA014",
    "bought-in-team-with-staff",
    Severity.HINT,
    says=N_("The team “{id}” is bought in, so the staff given here does not count towards coverage."),
    advice=N_("Take “bought_from” away if the staff is your own. Otherwise the counts may stay for your information."),
)
def bought_in_team_with_staff(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A team whose work is bought in has counts of staff."""
    if sheet.team.bought_from is not None and sheet.team.staffing:
        yield Hit(
            sheet.place("staffing", at_key=True),
            {"id": sheet.team.id},
            related=(sheet.place("bought_from", at_key=True),),
        )
