"""The use of methods beside what teams are to deliver and are trained in (family USE).

That people are trained in what they do not use is no flaw of the data: the command `use` and its page tell of it.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.logged import Logged, logged_periods
from interventio.checks.check import Hit, check, team_check
from interventio.checks.counts import most_trained
from interventio.checks.periods import written_at
from interventio.checks.team_sheet import CurrentDelivery, TeamSheet, count_at, team_sheet
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.period_log import Periods
from interventio.records.quarters import YearQuarter, full_quarters, quarter_of
from interventio.records.team import ServiceTeam, Staff, Trained

YEAR = 4
"""How many quarters make a year."""


@check(
    "USE002",
    "more-ended-than-started",
    Severity.WARNING,
    says=N_("By the end of {quarter} more periods of “{id}” have ended than were ever started in this team."),
    advice=N_("Check the counts of this quarter and the ones before it."),
)
def more_ended_than_started(catalogue: Catalogue) -> Iterator[Hit]:
    """More periods have ended than began, where every quarter is there since the method was first to be delivered.

    Where nobody knows when the team began with the method, or a count is missing, periods may have been under way.
    """
    for (team, id_), members in _by_place(catalogue).items():
        begun = _first_quarter(catalogue.teams.get(team), id_)
        under_way = accumulate(_balances(members, begun)) if begun else ()
        short = next((one for one, count in zip(members, under_way, strict=False) if count < 0), None)
        if short:
            yield Hit(written_at(short, "completed"), {"id": id_, "quarter": str(short.quarter)})


def _balances(members: list[Logged], begun: YearQuarter) -> Iterator[int]:
    """Yield by how many the periods under way grew in each quarter from the first, until something is not known."""
    for number, one in enumerate(members):
        balance = _balance(one.periods)
        if balance is None or one.quarter != begun.later(number):
            return
        yield balance


def _first_quarter(team: ServiceTeam | None, intervention: str) -> YearQuarter | None:
    """Return the quarter in which a team began with a method, if that is told."""
    begun = [one.since for one in team.delivers if one.intervention == intervention] if team else []
    days = [day or (team.since if team else None) for day in begun]
    known = [day for day in days if day]
    return quarter_of(min(known)) if known and len(known) == len(days) else None


@check(
    "USE005",
    "used-but-not-to-be-delivered",
    Severity.WARNING,
    says=N_("The team has periods of “{id}” in {quarter}, but is not said to deliver it then."),
    advice=N_("Add the method to “delivers” of the team, with its days, or correct the log."),
)
def used_but_not_to_be_delivered(catalogue: Catalogue) -> Iterator[Hit]:
    """A team had periods of a method that it was not to deliver at any time of the quarter; told once."""
    for (id_, _), members in _by_place(catalogue).items():
        team = catalogue.teams.get(id_)
        for one in members if team else ():
            if team and _has_any(one.periods) and not _delivers(team, one):
                facts = {"id": one.periods.intervention, "quarter": str(one.quarter)}
                yield Hit(written_at(one, "intervention"), facts)
                break


@check(
    "USE006",
    "used-but-nobody-trained",
    Severity.WARNING,
    says=N_("The team uses “{id}”, but by its latest snapshot, of {day}, nobody in it is trained."),
    advice=N_("Correct the counts, ask for a new snapshot, or book a training."),
)
def used_but_nobody_trained(catalogue: Catalogue) -> Iterator[Hit]:
    """Periods began in the last four full quarters of a method in which the latest snapshot counts nobody."""
    year = full_quarters(catalogue.day, YEAR)
    for (team, id_), members in _by_place(catalogue).items():
        used = [one for one in members if one.quarter in year and one.periods.started]
        sheet = team_sheet(catalogue.teams[team], catalogue) if used and team in catalogue.teams else None
        if sheet and sheet.latest and any(_is_untrained(sheet, catalogue, one) for one in _current(sheet, id_)):
            number, snapshot = sheet.latest
            yield Hit(
                written_at(used[-1], "started"),
                {"id": id_, "day": snapshot.date},
                related=(sheet.place("staffing", number, "date"),),
            )


def _current(sheet: TeamSheet, intervention: str) -> Iterator[CurrentDelivery]:
    return (one for one in sheet.current if one.delivery.intervention == intervention)


def _is_untrained(sheet: TeamSheet, catalogue: Catalogue, current: CurrentDelivery) -> bool:
    """Tell whether each occupation that is to deliver a method is counted with nobody trained, and no other has any."""
    id_, stage = current.delivery.intervention, catalogue.settings.coverage.stage
    occupations = catalogue.deliverers_in(sheet.team, current.delivery)
    rows = {occupation: row.staff for occupation, row in sheet.counted.items()}
    known = [_trained(rows[one], id_, stage) for one in occupations if one in rows]
    is_known = bool(known) and len(known) == len(occupations) and None not in known
    return is_known and not any(_trained(row, id_, stage) for row in rows.values())


def _trained(staff: Staff, intervention: str, stage: Stage) -> int | None:
    return count_at(staff.trained.get(intervention, Trained()), stage)


@team_check(
    "USE007",
    "backed-above-trained",
    Severity.ERROR,
    says=N_("More people have had the supervision or mentoring of “{id}” than are trained in it."),
    advice=N_("Count under “backed” only those of the trained who have had it in the last 12 months."),
)
def backed_above_trained(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """More people are backed in a method than can be trained in it."""
    for route, _day, staff, _most in sheet.rows:
        for id_, backed in staff.backed.items():
            most = most_trained(staff, id_, catalogue.settings.coverage.stage)
            if most is not None and backed > most:
                yield Hit(sheet.place(*route, "backed", id_), {"id": id_})


def _by_place(catalogue: Catalogue) -> dict[tuple[str, str], list[Logged]]:
    """Return what has been logged by team and method, the oldest quarter first."""
    found: defaultdict[tuple[str, str], list[Logged]] = defaultdict(list)
    for one in logged_periods(catalogue):
        found[one.team, one.periods.intervention].append(one)
    return {place: sorted(members, key=lambda one: one.quarter) for place, members in found.items()}


def _balance(periods: Periods) -> int | None:
    """Return by how many the periods under way grew; None where a count is not known."""
    match periods:
        case Periods(started=int(started), completed=int(completed), discontinued=int(discontinued)):
            return started - completed - discontinued
        case _:
            return None


def _has_any(periods: Periods) -> bool:
    return any((periods.started, periods.completed, periods.discontinued))


def _delivers(team: ServiceTeam, one: Logged) -> bool:
    """Tell whether a team was to deliver a method at any time of a quarter."""
    return any(
        delivery.intervention == one.periods.intervention
        and (delivery.since is None or delivery.since <= one.quarter.last_day)
        and (delivery.until is None or one.quarter.first_day <= delivery.until)
        for delivery in team.delivers
    )
