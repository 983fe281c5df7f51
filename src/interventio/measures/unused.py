"""Methods that people are trained in and do not use, and methods that are used by teams in which nobody is trained."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.count import Count
from interventio.measures.ratio import Sum, sum_of
from interventio.measures.roster import roster_on
from interventio.measures.rule import Rule
from interventio.measures.team_use import YEAR, TeamUse
from interventio.records.fields import Stage
from interventio.records.quarters import YearQuarter, full_quarters
from interventio.records.team import Trained


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A method in a team, with how many are trained in it there and how many periods began in the last year."""

    team: str
    intervention: str
    trained: Count
    started: Sum


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where training and use do not go together."""

    unused: tuple[Unmatched, ...]
    """Trained but not used."""
    untrained: tuple[Unmatched, ...]
    """Used but not trained."""
    unknown: int
    """In how many places where people are trained nobody knows whether the method is used."""


def mismatch_of(catalogue: Catalogue, rule: Rule, uses: Iterable[TeamUse]) -> Mismatch:
    """Return where training and use do not go together, the most trained and the most periods first."""
    quarters = full_quarters(rule.day, YEAR)
    found = [(use, _unmatched(use, quarters)) for use in uses]
    told = [(one, is_unused(use, quarters)) for use, one in found if one.trained.value and use.staff]
    untrained = [one for use, one in found if is_untrained(catalogue, rule, use, quarters)]
    return Mismatch(
        unused=tuple(sorted((one for one, verdict in told if verdict), key=lambda one: -one.trained.value)),
        untrained=tuple(sorted(untrained, key=lambda one: -one.started.count.value)),
        unknown=sum(verdict is None for _, verdict in told),
    )


def is_unused(use: TeamUse, quarters: tuple[YearQuarter, ...]) -> bool | None:
    """Tell whether trained people do not use a method, or None where that is not known.

    They do not if each quarter is known to have had no new period, or if none of them is known to be active; they do
    if any quarter had one.
    """
    started = sum_of(one.started for one in use.periods_in(quarters))
    if started.count.value:
        return False
    if use.started(quarters) == 0:
        return True
    active = [one.active for one in use.staff if one.trained != 0]
    if any(active):
        return False
    return None if None in active or any(one.trained is None for one in use.staff) else True


def is_untrained(catalogue: Catalogue, rule: Rule, use: TeamUse, quarters: tuple[YearQuarter, ...]) -> bool:
    """Tell whether a method is used while the latest snapshot says that nobody of the team is trained in it."""
    started = sum_of(one.started for one in use.periods_in(quarters))
    return bool(started.count.value) and use.trained == 0 and not _is_trained(catalogue, rule, use)


def _is_trained(catalogue: Catalogue, rule: Rule, use: TeamUse) -> bool:
    """Tell whether anybody is trained, be it in an occupation that is not to deliver the method."""
    rows = roster_on(catalogue.teams[use.team], rule.day).rows
    return any(at_stage(row.trained.get(use.intervention, Trained()), rule.stage) for row in rows)


def at_stage(trained: Trained, stage: Stage) -> int | None:
    """Return how many have reached a stage of training, if it is told."""
    return {
        Stage.ATTENDED: trained.attended,
        Stage.COMPLETED: trained.completed,
        Stage.CERTIFIED: trained.certified,
    }[stage]


def _unmatched(use: TeamUse, quarters: tuple[YearQuarter, ...]) -> Unmatched:
    trained = sum_of(one.trained for one in use.staff)
    return Unmatched(use.team, use.intervention, trained.count, sum_of(one.started for one in use.periods_in(quarters)))
