"""Coverage in teams: what the latest snapshot lacks for it to be counted (family COV)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.checks.staffing import count_at, is_running, latest_snapshot, own_teams
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.kinds import TEAM
from interventio.records.team import Delivery, ServiceTeam, Staff

Rows = dict[str, tuple[Route, Staff]]
"""The entries of a snapshot by occupation, each with its route."""


@check(
    "COV007",
    "nobody-to-deliver",
    Severity.WARNING,
    says=N_("The latest snapshot counts nobody of the occupations that deliver “{id}”."),
    advice=N_(
        "Add them to the snapshot, or name under “occupations” those in this team who are to deliver the method."
    ),
)
def nobody_to_deliver(catalogue: Catalogue) -> Iterator[Hit]:
    """None of the occupations that may deliver a method stands in the latest snapshot of a team that is to."""
    for team, position, delivery, latest in _current(catalogue):
        occupations = catalogue.delivering_occupations(delivery)
        if occupations and not delivery.occupations and latest.keys().isdisjoint(occupations):
            yield Hit(TEAM.place(team.id, "delivers", position, "intervention"), {"id": delivery.intervention})


@check(
    "COV008",
    "headcount-missing",
    Severity.WARNING,
    says=N_("The headcount of “{occupation}” is missing, so the coverage of this team is unknown."),
    advice=N_("Add “headcount”. If nobody works in the occupation, write 0."),
)
def headcount_missing(catalogue: Catalogue) -> Iterator[Hit]:
    """The latest snapshot has no headcount for an occupation that is to deliver something."""
    told: set[tuple[str, Route]] = set()
    for team, _, delivery, latest in _current(catalogue):
        for occupation, (route, staff) in _delivering(catalogue, delivery, latest):
            if staff.headcount is None and (team.id, route) not in told:
                told.add((team.id, route))
                yield Hit(TEAM.place(team.id, *route, "occupation"), {"occupation": occupation})


@check(
    "COV009",
    "trained-count-missing",
    Severity.HINT,
    says=N_(
        "The number who have reached the stage “{stage}” in “{id}” is missing, so its coverage in this team is unknown."
    ),
    advice=N_("Ask for the count and add it under “trained”. If nobody has, write 0."),
)
def trained_count_missing(catalogue: Catalogue) -> Iterator[Hit]:
    """The latest snapshot does not tell how many are trained in a selected method that the team is to deliver."""
    rule = catalogue.settings.coverage
    selected = set(rule.methods)
    for team, _, delivery, latest in _current(catalogue):
        if delivery.intervention in selected:
            lacking = [
                TEAM.place(team.id, *route, "occupation")
                for _, (route, staff) in _delivering(catalogue, delivery, latest)
                if staff.headcount != 0 and not _is_counted(staff, delivery.intervention, rule.stage)
            ]
            if lacking:
                facts = {"id": delivery.intervention, "stage": rule.stage}
                yield Hit(lacking[0], facts, related=tuple(lacking[1:]))


def _is_counted(staff: Staff, intervention: str, stage: Stage) -> bool:
    trained = staff.trained.get(intervention)
    return trained is not None and count_at(trained, stage) is not None


def _delivering(catalogue: Catalogue, delivery: Delivery, latest: Rows) -> Iterator[tuple[str, tuple[Route, Staff]]]:
    """Yield the entries of the occupations that are to deliver a method."""
    for occupation in catalogue.delivering_occupations(delivery):
        if occupation in latest:
            yield occupation, latest[occupation]


def _current(catalogue: Catalogue) -> Iterator[tuple[ServiceTeam, int, Delivery, Rows]]:
    """Yield what own teams deliver now, with the entries of their latest snapshot."""
    for team in own_teams(catalogue):
        latest = latest_snapshot(team, catalogue.day)
        if latest:
            number, snapshot = latest
            found: Rows = {
                staff.occupation: (("staffing", number, "staff", position), staff)
                for position, staff in enumerate(snapshot.staff)
            }
            for position, delivery in enumerate(team.delivers):
                if is_running(delivery, catalogue.day):
                    yield team, position, delivery, found
