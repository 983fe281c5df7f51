"""Reach: the periods started in a year, of the clients who would need the method by an estimate."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.count import Count
from interventio.measures.ratio import Ratio, sum_of
from interventio.measures.rule import Rule
from interventio.measures.team_use import TeamUse
from interventio.records.intervention import Intervention
from interventio.records.quarters import YearQuarter, quarter_of, quarters_of


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year with the quarters of it that have ended."""

    year: int
    quarters: tuple[YearQuarter, ...]

    @property
    def is_over(self) -> bool:
        """Whether all of its quarters have ended."""
        return self.quarters == quarters_of(self.year)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where need is estimated: in an area, or in the whole county where there is none."""

    area: str | None


def year_of_reach(catalogue: Catalogue, rule: Rule, *, is_over: bool = False) -> Year | None:
    """Return the newest year, this or the last one, for which a need is estimated and of which a quarter has ended.

    With `is_over`, all of its quarters have.
    """
    this = quarter_of(rule.day).year
    methods = [one for id_ in rule.methods if (one := catalogue.interventions.get(id_))]
    estimated = {need.year for method in methods for need in method.need}
    for number in (this, this - 1):
        year = Year(number, tuple(one for one in quarters_of(number) if one.last_day <= rule.day))
        if number in estimated and year.quarters and (year.is_over or not is_over):
            return year
    return None


def reach_of(catalogue: Catalogue, places: Iterable[TeamUse], year: Year, scope: Scope) -> Ratio | None:
    """Return the periods started in the quarters of a year that have ended ÷ the need of the whole year.

    Methods without an estimate for the year are left out of both; None where no method has one. A team that also
    serves other areas is not known in an area: nobody can tell where its periods were. Where only some counts are
    known, the reach is at least what is told.
    """
    needs = {
        id_: need
        for id_ in {place.intervention for place in places}
        if (method := catalogue.interventions.get(id_)) and (need := need_of(catalogue, method, year.year, scope))
    }
    if not needs:
        return None
    started = sum_of(
        one.started if _is_within(catalogue, place, scope) else None
        for place in places
        if place.intervention in needs
        for one in place.periods_in(year.quarters)
    )
    need = sum(needs.values()) if started.known else 0
    return Ratio(started.count, Count(need), started.known, started.unknown)


def need_of(catalogue: Catalogue, method: Intervention, year: int, scope: Scope) -> int | None:
    """Return how many clients would need a method in a year; for the county also the sum over all of its areas."""
    told = [need for need in method.need if need.year == year]
    if scope.area or any(need.area is None for need in told):
        return _only(need.clients for need in told if need.area == scope.area)
    by_area = [_only(need.clients for need in told if need.area == area) for area in catalogue.words.areas]
    known = [count for count in by_area if count is not None]
    return sum(known) if known and len(known) == len(by_area) else None


def _only(counts: Iterable[int]) -> int | None:
    """Return the only one of some counts: two estimates for one place and year contradict each other."""
    told = list(counts)
    return told[0] if len(told) == 1 else None


def _is_within(catalogue: Catalogue, place: TeamUse, scope: Scope) -> bool:
    return scope.area is None or _areas(catalogue, place) == {scope.area}


def _areas(catalogue: Catalogue, place: TeamUse) -> Collection[str | None]:
    return {unit.area for unit in catalogue.units_of(catalogue.teams[place.team])}
