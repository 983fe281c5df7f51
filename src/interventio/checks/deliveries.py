"""What teams are to deliver, and who in them (family TEA)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, team_check
from interventio.checks.team_sheet import TeamSheet, is_running
from interventio.findings.code import Severity
from interventio.languages.translator import N_, Fact
from interventio.records.kinds import INTERVENTION
from interventio.records.team import Delivery, ServiceTeam


@team_check(
    "TEA015",
    "ends-before-it-begins",
    Severity.ERROR,
    says=N_("The end, {until}, is before the beginning, {since}."),
    advice=N_("Check both dates. “until” is the last day."),
)
def ends_before_it_begins(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A team, or its delivery of a method, ends before it begins."""
    if _ends_too_early(sheet.team):
        yield Hit(sheet.place("until"), _ends(sheet.team))
    for position, delivery in enumerate(sheet.team.delivers):
        if _ends_too_early(delivery):
            yield Hit(sheet.place("delivers", position, "until"), _ends(delivery))


def _ends_too_early(one: ServiceTeam | Delivery) -> bool:
    return one.since is not None and one.until is not None and one.until < one.since


def _ends(one: ServiceTeam | Delivery) -> dict[str, Fact]:
    return {name: day for name, day in (("since", one.since), ("until", one.until)) if day}


@team_check(
    "TEA016",
    "delivered-twice",
    Severity.ERROR,
    says=N_("The team delivers “{id}” twice at the same time, so its people would be counted twice."),
    advice=N_("Put the two entries together into one that names all their occupations."),
)
def delivered_twice(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team has two entries for one method that overlap in time and in occupations."""
    earlier: dict[str, list[tuple[int, Delivery]]] = {}
    for position, delivery in enumerate(sheet.team.delivers):
        others = earlier.setdefault(delivery.intervention, [])
        same = next((first for first, other in others if _overlap(catalogue, other, delivery)), None)
        others.append((position, delivery))
        if same is not None:
            here, there = (sheet.place("delivers", each, "intervention") for each in (position, same))
            yield Hit(here, {"id": delivery.intervention}, related=(there,))


def _overlap(catalogue: Catalogue, one: Delivery, other: Delivery) -> bool:
    if one.until and other.since and one.until < other.since:
        return False
    if other.until and one.since and other.until < one.since:
        return False
    ones, others = catalogue.delivering_occupations(one), catalogue.delivering_occupations(other)
    return not ones or not others or not set(ones).isdisjoint(others)


@team_check(
    "TEA017",
    "occupation-may-not-deliver",
    Severity.WARNING,
    says=N_("By its own record “{id}” is not delivered by the occupation “{occupation}”."),
    advice=N_("Take the occupation away here, or add it to “delivered_by” of the method."),
)
def occupation_may_not_deliver(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team wants an occupation to deliver a method whose record does not name that occupation."""
    for number, delivery in enumerate(sheet.team.delivers):
        method = catalogue.interventions.get(delivery.intervention) if delivery.occupations else None
        for position, occupation in enumerate(delivery.occupations if method and method.delivered_by else ()):
            if method and occupation not in method.delivered_by:
                yield Hit(
                    sheet.place("delivers", number, "occupations", position),
                    {"id": method.id, "occupation": occupation},
                    related=(INTERVENTION.place(method.id, "delivered_by", at_key=True),),
                )


@team_check(
    "TEA018",
    "occupation-not-in-snapshot",
    Severity.WARNING,
    says=N_(
        "The occupation “{occupation}” is to deliver “{id}”, but the latest snapshot, of {day}, does not count it."
    ),
    advice=N_("Add the occupation to the snapshot. If nobody works in it any more, write headcount: 0."),
)
def occupation_not_in_snapshot(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """A team names an occupation for a method, and its latest snapshot has no entry for that occupation."""
    for current in sheet.current:
        for position, occupation in enumerate(current.delivery.occupations):
            if sheet.latest and occupation not in sheet.counted:
                number, snapshot = sheet.latest
                yield Hit(
                    sheet.place("delivers", current.position, "occupations", position),
                    {"id": current.delivery.intervention, "occupation": occupation, "day": snapshot.date},
                    related=(sheet.place("staffing", number, "date"),),
                )


@team_check(
    "TEA019",
    "trained-but-not-delivered",
    Severity.HINT,
    says=N_("People are trained in “{id}”, but the team is not said to deliver it."),
    advice=N_("Add the method to “delivers”, also when its time is over. Then the counts are of use."),
)
def trained_but_not_delivered(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A snapshot counts people trained in a method that its team has never delivered."""
    told = {delivery.intervention for delivery in sheet.team.delivers}
    for route, _day, staff, _most in sheet.rows:
        for id_ in staff.trained if not staff.trained.keys() <= told else ():
            if id_ not in told and id_ in catalogue.interventions:
                told.add(id_)
                yield Hit(sheet.place(*route, "trained", id_, at_key=True), {"id": id_})


@team_check(
    "TEA020",
    "team-delivers-nothing",
    Severity.WARNING,
    says=N_("The team “{id}” delivers no method."),
    advice=N_("Add the methods that the team is to deliver under “delivers”."),
)
def team_delivers_nothing(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team that is at work is not said to deliver anything."""
    if not sheet.team.delivers and is_running(sheet.team, catalogue.day):
        yield Hit(sheet.place("name", at_key=True), {"id": sheet.team.id})
