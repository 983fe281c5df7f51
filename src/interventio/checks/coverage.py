"""Coverage: what keeps the training coverage of a method from being counted (family COV)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.fields import Kind
from interventio.records.kinds import INTERVENTION, SETTINGS, TEAM


@check(
    "COV001",
    "selected-but-nobody-may-deliver",
    Severity.WARNING,
    says=N_("“{id}” is a selected method, but no occupation is said to deliver it."),
    advice=N_("Name the occupations under “delivered_by” of the method."),
)
def selected_but_nobody_may_deliver(catalogue: Catalogue) -> Iterator[Hit]:
    """Neither a selected method nor any team tells who may deliver it, so nobody can be expected to be trained."""
    nobodys = _delivered_by_nobody(catalogue)
    for position, id_ in enumerate(catalogue.settings.coverage.methods):
        if id_ in nobodys:
            yield Hit(_selected(position), {"id": id_}, related=(INTERVENTION.place(id_, "name", at_key=True),))


@check(
    "COV002",
    "selected-but-not-delivered",
    Severity.WARNING,
    says=N_("“{id}” is a selected method, but no team delivers it."),
    advice=N_("Add it under “delivers” of the teams that are to use it, or take it out of the selection."),
)
def selected_but_not_delivered(catalogue: Catalogue) -> Iterator[Hit]:
    """No team is to deliver a selected method; told only when every team could be read."""
    if any(kind == TEAM.name for kind, _ in catalogue.unread):
        return
    delivered = {
        delivery.intervention
        for team in catalogue.teams.values()
        for delivery in team.delivers
        if (team.until or catalogue.day) >= catalogue.day <= (delivery.until or catalogue.day)
    }
    for position, id_ in enumerate(catalogue.settings.coverage.methods):
        if id_ in catalogue.interventions and id_ not in delivered:
            yield Hit(_selected(position), {"id": id_})


@check(
    "COV003",
    "selected-assessment-method",
    Severity.HINT,
    says=N_("“{id}” is an assessment method, but it is selected for the coverage of methods of help."),
    advice=N_("Take it out of the selection, unless you mean to count both together."),
)
def selected_assessment_method(catalogue: Catalogue) -> Iterator[Hit]:
    """The coverage target is also for a method that assesses and does not help."""
    for position, id_ in enumerate(catalogue.settings.coverage.methods):
        intervention = catalogue.interventions.get(id_)
        if intervention and intervention.kind is Kind.ASSESSMENT_METHOD:
            yield Hit(_selected(position), {"id": id_}, related=(INTERVENTION.place(id_, "kind"),))


@check(
    "COV004",
    "selected-twice",
    Severity.WARNING,
    says=N_("“{id}” is selected twice."),
    advice=N_("Take one of the two away."),
)
def selected_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A method stands in the selection twice."""
    first: dict[str, int] = {}
    for position, id_ in enumerate(catalogue.settings.coverage.methods):
        if first.setdefault(id_, position) != position:
            yield Hit(_selected(position), {"id": id_}, related=(_selected(first[id_]),))


@check(
    "COV005",
    "no-method-selected",
    Severity.HINT,
    says=N_("No methods are selected for the training target."),
    advice=N_("List them in interventio.yaml under “coverage”, “methods”."),
    needs=(SETTINGS,),
)
def no_method_selected(catalogue: Catalogue) -> Iterator[Hit]:
    """Teams deliver methods, but it is not said which of them the training target is for."""
    if not catalogue.settings.coverage.methods and any(team.delivers for team in catalogue.teams.values()):
        yield Hit(SETTINGS.place("", "name", at_key=True))


@check(
    "COV006",
    "delivery-without-occupations",
    Severity.WARNING,
    says=N_("It is not known who is to deliver “{id}” in this team."),
    advice=N_("Name the occupations here under “occupations”, or under “delivered_by” of the method."),
)
def delivery_without_occupations(catalogue: Catalogue) -> Iterator[Hit]:
    """Neither the team nor the method tells which occupations are to deliver it, so no coverage can be counted."""
    unnamed = {one.id for one in catalogue.interventions.values() if not one.delivered_by}
    told_of_the_method = unnamed and _delivered_by_nobody(catalogue) & set(catalogue.settings.coverage.methods)
    for team in catalogue.teams.values():
        for position, delivery in enumerate(team.delivers if unnamed and not team.bought_from else ()):
            id_ = delivery.intervention
            if id_ in unnamed and not delivery.occupations and id_ not in told_of_the_method:
                yield Hit(TEAM.place(team.id, "delivers", position, "intervention"), {"id": id_})


def _selected(position: int) -> Place:
    return SETTINGS.place("", "coverage", "methods", position)


def _delivered_by_nobody(catalogue: Catalogue) -> set[str]:
    """Return the methods for which neither their own record nor any team names an occupation."""
    by_teams = {
        delivery.intervention for team in catalogue.teams.values() for delivery in team.delivers if delivery.occupations
    }
    return {one.id for one in catalogue.interventions.values() if not one.delivered_by} - by_teams
