"""The smallest number there is: one occupation in one team, trained in one method."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.count import Share, share
from interventio.measures.roster import Expected, Reason, Roster, is_in_force, is_open, roster_on
from interventio.measures.rule import Rule
from interventio.records.fields import Stage
from interventio.records.team import ServiceTeam, Trained


@dataclass(frozen=True, slots=True)
class Cell:
    """The trained among those of an occupation who are expected to deliver a method in a team.

    Either `share` or `reason` is None. `snapshot` is the day of the counts. `occupation` is None where nobody has
    said who is to deliver the method.
    """

    team: str
    intervention: str
    occupation: str | None
    snapshot: date | None
    share: Share | None = None
    reason: Reason | None = None


def cells_of(catalogue: Catalogue, rule: Rule) -> tuple[Cell, ...]:
    """Return a cell for every team, method of the rule and occupation that is to deliver it, in the order of their ids.

    Teams that are closed on the day or bought in are left out, and so are methods that are not to be delivered yet
    or any more.
    """
    return tuple(
        cell
        for _, team in sorted(catalogue.teams.items())
        if is_open(team, rule.day) and team.bought_from is None
        for cell in _cells_of_team(catalogue, team, rule)
    )


def _cells_of_team(catalogue: Catalogue, team: ServiceTeam, rule: Rule) -> Iterator[Cell]:
    roster = roster_on(team, rule.day)
    for intervention, occupations in sorted(_deliverers(catalogue, team, rule).items()):
        if not occupations:
            yield Cell(team.id, intervention, None, roster.day, reason=Reason.NO_OCCUPATION)
        for occupation in sorted(occupations):
            yield _cell(team.id, intervention, occupation, roster, rule.stage)


def _deliverers(catalogue: Catalogue, team: ServiceTeam, rule: Rule) -> dict[str, set[str]]:
    deliverers: dict[str, set[str]] = {}
    for delivery in team.delivers:
        if delivery.intervention in rule.methods and is_in_force(delivery, rule.day):
            occupations = deliverers.setdefault(delivery.intervention, set())
            occupations.update(catalogue.deliverers_in(team, delivery))
    return deliverers


def _cell(team: str, intervention: str, occupation: str, roster: Roster, stage: Stage) -> Cell:
    expected = roster.expected(occupation)
    known = expected if isinstance(expected, Reason) else trained_share(expected, intervention, stage)
    if isinstance(known, Reason):
        return Cell(team, intervention, occupation, roster.day, reason=known)
    return Cell(team, intervention, occupation, roster.day, known)


def trained_share(expected: Expected, intervention: str, stage: Stage) -> Share | Reason:
    """Return the trained among the expected, or why that is not known.

    Each stage holds the later ones, so counts that grow from stage to stage, or stand above the expected, contradict
    each other. Where nobody is expected, nobody is trained, and that is known without a count.
    """
    trained = expected.staff.trained.get(intervention, Trained())
    by_stage = {
        Stage.ATTENDED: trained.attended,
        Stage.COMPLETED: trained.completed,
        Stage.CERTIFIED: trained.certified,
    }
    counts = [expected.people, *(count for count in by_stage.values() if count is not None)]
    if counts != sorted(counts, reverse=True):
        return Reason.INCONSISTENT
    part = by_stage[stage] if expected.people else 0
    return Reason.NO_TRAINING_COUNT if part is None else share(part, expected.people)
