"""What teams are to deliver, and who in them (family TEA)."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.checks.staffing import is_running, latest_snapshot, own_teams, rows
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, TEAM
from interventio.records.team import Delivery, ServiceTeam, Snapshot


@check(
    "TEA015",
    "ends-before-it-begins",
    Severity.ERROR,
    says=N_("The end, {until}, is before the beginning, {since}."),
    advice=N_("Check both dates. “until” is the last day."),
)
def ends_before_it_begins(catalogue: Catalogue) -> Iterator[Hit]:
    """A team, or its delivery of a method, ends before it begins."""
    for team in catalogue.teams.values():
        if team.since and team.until and team.until < team.since:
            yield Hit(TEAM.place(team.id, "until"), {"since": team.since, "until": team.until})
        for position, delivery in enumerate(team.delivers):
            if delivery.since and delivery.until and delivery.until < delivery.since:
                place = TEAM.place(team.id, "delivers", position, "until")
                yield Hit(place, {"since": delivery.since, "until": delivery.until})


@check(
    "TEA016",
    "delivered-twice",
    Severity.ERROR,
    says=N_("The team delivers “{id}” twice at the same time, so its people would be counted twice."),
    advice=N_("Put the two entries together into one that names all their occupations."),
)
def delivered_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A team has two entries for one method that overlap in time and in occupations."""
    for team in catalogue.teams.values():
        earlier: dict[str, list[tuple[int, Delivery]]] = {}
        for position, delivery in enumerate(team.delivers):
            others = earlier.setdefault(delivery.intervention, [])
            same = next((first for first, other in others if _overlap(catalogue, other, delivery)), None)
            others.append((position, delivery))
            if same is not None:
                here, there = (TEAM.place(team.id, "delivers", each, "intervention") for each in (position, same))
                yield Hit(here, {"id": delivery.intervention}, related=(there,))


def _overlap(catalogue: Catalogue, one: Delivery, other: Delivery) -> bool:
    if one.until and other.since and one.until < other.since:
        return False
    if other.until and one.since and other.until < one.since:
        return False
    ones, others = catalogue.delivering_occupations(one), catalogue.delivering_occupations(other)
    return not ones or not others or not set(ones).isdisjoint(others)


@check(
    "TEA017",
    "occupation-may-not-deliver",
    Severity.WARNING,
    says=N_("By its own record “{id}” is not delivered by the occupation “{occupation}”."),
    advice=N_("Take the occupation away here, or add it to “delivered_by” of the method."),
)
def occupation_may_not_deliver(catalogue: Catalogue) -> Iterator[Hit]:
    """A team wants an occupation to deliver a method whose record does not name that occupation."""
    for team in catalogue.teams.values():
        for number, delivery in enumerate(team.delivers):
            intervention = catalogue.interventions.get(delivery.intervention)
            allowed = intervention.delivered_by if intervention else ()
            for position, occupation in enumerate(delivery.occupations if allowed else ()):
                if occupation not in allowed:
                    yield Hit(
                        TEAM.place(team.id, "delivers", number, "occupations", position),
                        {"id": delivery.intervention, "occupation": occupation},
                        related=(INTERVENTION.place(delivery.intervention, "delivered_by", at_key=True),),
                    )


@check(
    "TEA018",
    "occupation-not-in-snapshot",
    Severity.WARNING,
    says=N_(
        "The occupation “{occupation}” is to deliver “{id}”, but the latest snapshot, of {day}, does not count it."
    ),
    advice=N_("Add the occupation to the snapshot. If nobody works in it any more, write headcount: 0."),
)
def occupation_not_in_snapshot(catalogue: Catalogue) -> Iterator[Hit]:
    """A team names an occupation for a method, and its latest snapshot has no entry for that occupation."""
    for team in own_teams(catalogue):
        latest = latest_snapshot(team, catalogue.day)
        if latest:
            yield from _not_counted(team, *latest, catalogue.day)


def _not_counted(team: ServiceTeam, snapshot_number: int, snapshot: Snapshot, day: date) -> Iterator[Hit]:
    counted = {staff.occupation for staff in snapshot.staff}
    for number, delivery in enumerate(team.delivers):
        for position, occupation in enumerate(delivery.occupations):
            if occupation not in counted and is_running(delivery, day):
                yield Hit(
                    TEAM.place(team.id, "delivers", number, "occupations", position),
                    {"id": delivery.intervention, "occupation": occupation, "day": snapshot.date},
                    related=(TEAM.place(team.id, "staffing", snapshot_number, "date"),),
                )


@check(
    "TEA019",
    "trained-but-not-delivered",
    Severity.HINT,
    says=N_("People are trained in “{id}”, but the team is not said to deliver it."),
    advice=N_("Add the method to “delivers”, also when its time is over. Then the counts are of use."),
)
def trained_but_not_delivered(catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot counts people trained in a method that its team has never delivered."""
    told: dict[tuple[str, str], Place] = {}
    delivered = {team.id: {delivery.intervention for delivery in team.delivers} for team in catalogue.teams.values()}
    for team, route, staff in rows(catalogue):
        for id_ in staff.trained.keys() - delivered[team.id]:
            if id_ in catalogue.interventions:
                told.setdefault((team.id, id_), TEAM.place(team.id, *route, "trained", id_, at_key=True))
    for (_, id_), place in sorted(told.items()):
        yield Hit(place, {"id": id_})


@check(
    "TEA020",
    "team-delivers-nothing",
    Severity.WARNING,
    says=N_("The team “{id}” delivers no method."),
    advice=N_("Add the methods that the team is to deliver under “delivers”."),
)
def team_delivers_nothing(catalogue: Catalogue) -> Iterator[Hit]:
    """A team that is at work is not said to deliver anything."""
    for team in catalogue.teams.values():
        if not team.delivers and is_running(team, catalogue.day):
            yield Hit(TEAM.place(team.id, "name", at_key=True), {"id": team.id})
