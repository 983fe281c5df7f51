"""What implementation teams decide, and whether it is followed (family DEC)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.decisions import (
    OF_METHODS,
    Resolution,
    differs_from_settings,
    is_followed,
    is_open_on,
    resolutions_of,
    rulings_on_methods,
    target_ruling,
)
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.implementation_team import Effect
from interventio.records.kinds import IMPLEMENTATION_TEAM, INTERVENTION, SETTINGS


def _place(one: Resolution, *route: Step, at_key: bool = False) -> Place:
    return IMPLEMENTATION_TEAM.place(one.team.id, "decisions", one.position, *route, at_key=at_key)


@check(
    "DEC001",
    "decision-overdue",
    Severity.WARNING,
    says=N_("“{id}” was to be decided by {day}, and it is still open."),
    advice=N_("Write the day under “decided”, or the new day under “due”."),
)
def decision_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """A question is open after the day by which it was to be decided."""
    for one in resolutions_of(catalogue):
        due = one.decision.due
        if due and due < catalogue.day and is_open_on(one.decision, catalogue.day):
            yield Hit(_place(one, "due"), {"id": one.decision.id, "day": due})


@check(
    "DEC002",
    "decision-without-method",
    Severity.WARNING,
    says=N_("“{id}” does not name the method that it is about."),
    advice=N_("Add “intervention” with the id of the method. What is about no method has the effect “other”."),
)
def decision_without_method(catalogue: Catalogue) -> Iterator[Hit]:
    """A decision adopts, pauses or ends a method, and does not say which."""
    for one in resolutions_of(catalogue):
        if one.decision.effect in OF_METHODS and one.decision.intervention is None:
            yield Hit(_place(one, "effect"), {"id": one.decision.id})


@check(
    "DEC003",
    "decision-without-target",
    Severity.WARNING,
    says=N_("“{id}” changes the target, but does not say to what."),
    advice=N_("Add “target” with the new share, such as 75."),
)
def decision_without_target(catalogue: Catalogue) -> Iterator[Hit]:
    """A decision that has been taken changes the target, and the new one is not written."""
    for one in resolutions_of(catalogue):
        decision = one.decision
        is_taken = not is_open_on(decision, catalogue.day)
        if is_taken and decision.effect is Effect.CHANGE_TARGET and decision.target is None:
            yield Hit(_place(one, "effect"), {"id": decision.id})


@check(
    "DEC004",
    "decision-not-followed",
    Severity.WARNING,
    says=N_("By the decision “{decision}” the stage of “{id}” should be another than its record says."),
    advice=N_("Add the stage that was decided, with its day, under “life” in data/interventions/{id}.yaml."),
)
def decision_not_followed(catalogue: Catalogue) -> Iterator[Hit]:
    """The last decision in effect adopts or ends a method, and the life of the method does not follow it."""
    for id_, one in rulings_on_methods(catalogue).items():
        method = catalogue.interventions.get(id_)
        if method and not is_followed(one, method, catalogue.day):
            related = INTERVENTION.place(id_, "life", at_key=True) if method.life else INTERVENTION.place(id_)
            yield Hit(_place(one, "effect"), {"decision": one.decision.id, "id": id_}, related=(related,))


@check(
    "DEC005",
    "target-not-in-settings",
    Severity.WARNING,
    says=N_("The target that was decided, {target}, is not the one that coverage is counted by, {settings}."),
    advice=N_("Write the target that holds under “coverage” in interventio.yaml, or mend the decision."),
)
def target_not_in_settings(catalogue: Catalogue) -> Iterator[Hit]:
    """The last decision in effect about the target differs from the settings."""
    one = target_ruling(catalogue)
    if one and one.decision.target and differs_from_settings(one, catalogue):
        facts = {"target": one.decision.target, "settings": catalogue.settings.coverage.target}
        yield Hit(_place(one, "target"), facts, related=(SETTINGS.place("", "coverage", at_key=True),))


@check(
    "DEC006",
    "decided-in-future",
    Severity.WARNING,
    says=N_("“{id}” is said to be decided on {day}, a day still to come."),
    advice=N_("Check the date. Leave “decided” out while the question is open; “due” is the day by which to decide."),
)
def decided_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A decision is said to have been taken on a day that has not come."""
    for one in resolutions_of(catalogue):
        decided = one.decision.decided
        if decided and decided > catalogue.day:
            yield Hit(_place(one, "decided"), {"id": one.decision.id, "day": decided})


@check(
    "DEC007",
    "decision-id-twice",
    Severity.ERROR,
    says=N_("The id “{id}” is given to two decisions of the team."),
    advice=N_("Give each decision an id of its own: links and calendars go by it."),
)
def decision_id_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two decisions of a team have the same id."""
    first: dict[tuple[str, str], Place] = {}
    for one in resolutions_of(catalogue):
        here = _place(one, "id")
        same = first.setdefault((one.team.id, one.decision.id), here)
        if same != here:
            yield Hit(here, {"id": one.decision.id}, related=(same,))


@check(
    "DEC008",
    "team-without-members",
    Severity.HINT,
    says=N_("The record does not say who is in the implementation team “{id}”."),
    advice=N_("Add the roles and the services that they speak for under “members”. No names of persons."),
)
def team_without_members(catalogue: Catalogue) -> Iterator[Hit]:
    """An implementation team has no members, so nobody can see which services decide."""
    for team in catalogue.implementation_teams.values():
        if not team.members:
            yield Hit(IMPLEMENTATION_TEAM.place(team.id, "name", at_key=True), {"id": team.id})
