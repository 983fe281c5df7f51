"""The use of methods, added up: periods, how many of them each trained person carries out, and whom they reach."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell
from interventio.measures.grouping import By, Key, in_order, keys_of
from interventio.measures.ratio import Ratio, Sum, ratio_of, share_of, sum_of
from interventio.measures.reach import Scope, Year, reach_of
from interventio.measures.rule import Rule
from interventio.measures.team_use import QUARTERS_SEEN, YEAR, TeamUse, uses_of
from interventio.records.period_log import Feedback, Periods
from interventio.records.quarters import YearQuarter, full_quarters

GROUPINGS = (By.INTERVENTION, By.TEAM, By.AREA, By.DIVISION)
"""By what use is told."""


@dataclass(frozen=True, slots=True)
class QuarterUse:
    """The periods of one quarter."""

    quarter: YearQuarter
    started: Sum
    completed: Sum
    discontinued: Sum


@dataclass(frozen=True, slots=True)
class Use:
    """The use of a group of places, each a method in a team: sums of parts over sums of wholes.

    Sums and ratios are over the last four full quarters; those of staff are of the latest snapshots.
    """

    places: tuple[TeamUse, ...]
    started: Sum
    completed: Sum
    discontinued: Sum
    completion: Ratio
    """Completed ÷ (completed + discontinued)."""
    per_trained: Ratio
    """Started ÷ trained, of the places where all four quarters and all the trained are known."""
    penetration: Ratio
    """Active ÷ trained."""
    backed: Ratio | None
    """Backed ÷ trained, in the methods that ask for supervision or mentoring; None where none does."""
    answered: Ratio
    """Clients who answered ÷ those who were asked."""
    helped: Ratio
    """Clients whom it helped ÷ those who answered."""
    reach: Ratio | None
    """Started in a year ÷ clients estimated to need it; None where there is no estimate."""
    by_quarter: tuple[QuarterUse, ...]
    """The last eight full quarters, the oldest first."""


@dataclass(frozen=True, slots=True)
class UseTable:
    """Use by one grouping, with the quarters that it looks back on and the year of its reach."""

    rule: Rule
    rows_by: By
    quarters: tuple[YearQuarter, ...]
    year: Year | None
    rows: tuple[tuple[Key, Use], ...]
    total: Use

    @property
    def last_year(self) -> tuple[YearQuarter, ...]:
        """The last four full quarters."""
        return self.quarters[-YEAR:]


def use_table(catalogue: Catalogue, rule: Rule, rows: By, year: Year | None = None) -> UseTable:
    """Return use by one grouping. A team with units in two areas counts in both; the total counts it once."""
    places = uses_of(catalogue, rule)
    quarters = full_quarters(rule.day, QUARTERS_SEEN)
    by_row: defaultdict[Key, list[TeamUse]] = defaultdict(list)
    for place in places:
        for key in keys_of(catalogue, rows, Cell(place.team, place.intervention, None, None)):
            by_row[key].append(place)

    def added(group: Iterable[TeamUse], scope: Scope | None) -> Use:
        members = tuple(group)
        reach = reach_of(catalogue, members, year, scope) if scope and year else None
        return use_of(members, quarters, reach)

    return UseTable(
        rule=rule,
        rows_by=rows,
        quarters=quarters,
        year=year,
        rows=tuple((key, added(by_row[key], _scope(rows, key))) for key in in_order(catalogue, rows, by_row)),
        total=added(places, Scope(None)),
    )


def _scope(rows: By, key: Key) -> Scope | None:
    """Return where the need of a row is estimated: for methods and areas alone."""
    if rows is By.INTERVENTION:
        return Scope(None)
    return Scope(key) if rows is By.AREA and key else None


def use_of(places: tuple[TeamUse, ...], quarters: tuple[YearQuarter, ...], reach: Ratio | None = None) -> Use:
    """Return the use of some places over the last four of `quarters`, and quarter by quarter over all of them.

    >>> one, other = YearQuarter(2026, 1), YearQuarter(2026, 2)
    >>> harju = {one: Periods(intervention="cool-kids", started=6, completed=3, discontinued=1)}
    >>> ranta = {other: Periods(intervention="cool-kids", started=4, completed=4, discontinued=0)}
    >>> places = [TeamUse(team, "cool-kids", (), log, (), False) for team, log in (("h", harju), ("r", ranta))]
    >>> use = use_of(tuple(places), (one, other))
    >>> use.started.count.value
    10
    >>> use.completion.fraction()  # 7 of 8, not the mean of 3 of 4 and 4 of 4
    Fraction(7, 8)
    """
    last_year = quarters[-YEAR:]
    periods = [one for place in places for one in place.periods_in(last_year)]
    feedback = [one.feedback or Feedback() for one in periods if one.feedback or _ended(one) != 0]
    staff = [one for place in places for one in place.staff]
    asked = [one for place in places if place.asks_backing for one in place.staff]
    return Use(
        places=places,
        started=sum_of(one.started for one in periods),
        completed=sum_of(one.completed for one in periods),
        discontinued=sum_of(one.discontinued for one in periods),
        completion=share_of((one.completed, _ended(one)) for one in periods),
        per_trained=ratio_of((place.started(last_year), place.trained) for place in _with_staff(places)),
        penetration=share_of(one.of_trained(one.active) for one in staff),
        backed=share_of(one.of_trained(one.backed) for one in asked) if asked else None,
        answered=share_of((one.answered, one.asked) for one in feedback),
        helped=share_of((one.helped, one.answered) for one in feedback),
        reach=reach,
        by_quarter=tuple(_quarter(places, one) for one in quarters),
    )


def _ended(periods: Periods) -> int | None:
    if periods.completed is None or periods.discontinued is None:
        return None
    return periods.completed + periods.discontinued


def _with_staff(places: Iterable[TeamUse]) -> Iterable[TeamUse]:
    """Return the places that have trained people of their own: not those of teams that are bought in."""
    return (place for place in places if place.staff)


def _quarter(places: Iterable[TeamUse], quarter: YearQuarter) -> QuarterUse:
    periods = [one for place in places for one in place.periods_in((quarter,))]
    return QuarterUse(
        quarter,
        sum_of(one.started for one in periods),
        sum_of(one.completed for one in periods),
        sum_of(one.discontinued for one in periods),
    )
