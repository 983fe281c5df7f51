"""Coverage in teams: what the latest snapshot lacks for it to be counted (family COV)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, team_check
from interventio.checks.team_sheet import CurrentDelivery, TeamSheet, count_at
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_
from interventio.records.fields import Stage


@team_check(
    "COV007",
    "nobody-to-deliver",
    Severity.WARNING,
    says=N_("The latest snapshot counts nobody of the occupations that deliver “{id}”."),
    advice=N_(
        "Add them to the snapshot, or name under “occupations” those in this team who are to deliver the method."
    ),
)
def nobody_to_deliver(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """None of the occupations that may deliver a method stands in the latest snapshot of a team that is to."""
    for current in sheet.current:
        is_open = current.occupations and not current.delivery.occupations
        if is_open and sheet.counted.keys().isdisjoint(current.occupations):
            place = sheet.place("delivers", current.position, "intervention")
            yield Hit(place, {"id": current.delivery.intervention})


@team_check(
    "COV008",
    "headcount-missing",
    Severity.WARNING,
    says=N_("The headcount of “{occupation}” is missing, so the coverage of this team is unknown."),
    advice=N_("Add “headcount”. If nobody works in the occupation, write 0."),
)
def headcount_missing(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """The latest snapshot has no headcount for an occupation that is to deliver something."""
    delivering = {occupation for current in sheet.current for occupation in current.occupations}
    for occupation, row in sheet.counted.items():
        if row.staff.headcount is None and occupation in delivering:
            yield Hit(sheet.place(*row.route, "occupation"), {"occupation": occupation})


@team_check(
    "COV009",
    "trained-count-missing",
    Severity.HINT,
    says=N_(
        "The number who have reached the stage “{stage}” in “{id}” is missing, so its coverage in this team is unknown."
    ),
    advice=N_("Ask for the count and add it under “trained”. If nobody has, write 0."),
)
def trained_count_missing(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """The latest snapshot does not tell how many are trained in a selected method that the team is to deliver."""
    rule = catalogue.settings.coverage
    for current in sheet.current:
        id_ = current.delivery.intervention
        if id_ in rule.methods:
            places = [sheet.place(*route, "occupation") for route in _uncounted(sheet, current, rule.stage)]
            if places:
                yield Hit(places[0], {"id": id_, "stage": rule.stage}, related=tuple(places[1:]))


def _uncounted(sheet: TeamSheet, current: CurrentDelivery, stage: Stage) -> Iterator[Route]:
    """Yield the rows of those who are to deliver a method, without the count at a stage of its training."""
    for occupation in current.occupations:
        row = sheet.counted.get(occupation)
        if row and row.staff.headcount != 0:
            trained = row.staff.trained.get(current.delivery.intervention)
            if trained is None or count_at(trained, stage) is None:
                yield row.route
