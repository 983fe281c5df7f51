"""The use of one method in one team: its periods by quarter, and the trained with what they do."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.logged import logged_periods
from interventio.measures.cell import Cell, cells_of
from interventio.measures.ratio import Pair
from interventio.measures.roster import is_in_force, is_open, roster_on
from interventio.measures.rule import Rule, delivered_methods
from interventio.records.period_log import Periods
from interventio.records.quarters import YearQuarter, full_quarters
from interventio.records.team import Staff

QUARTERS_SEEN = 8
"""On how many full quarters the numbers look back."""
YEAR = 4
"""How many quarters make a year."""

Time = tuple[date | None, date | None]
"""The first and the last day of a time; None where it has no beginning or no end."""
Place = tuple[str, str]
"""A team and a method."""


@dataclass(frozen=True, slots=True)
class StaffUse:
    """The trained of one occupation in one team; None where a count is not known."""

    cell: Cell
    trained: int | None
    active: int | None
    """Of the trained, how many have delivered the method in the last 12 months."""
    backed: int | None
    """Of the trained, how many have had its supervision or mentoring in the last 12 months."""

    def of_trained(self, part: int | None) -> Pair:
        """Return a part of the trained and the trained; where nobody is trained, the part is 0 without a count."""
        return (0 if self.trained == 0 and part is None else part), self.trained


@dataclass(frozen=True, slots=True)
class TeamUse:
    """The use of one method in one team."""

    team: str
    intervention: str
    times: tuple[Time, ...]
    """When the team was, is or will be to deliver it; nothing for one that only logs its periods."""
    logged: Mapping[YearQuarter, Periods]
    """The quarters that have been logged, whenever they were."""
    staff: tuple[StaffUse, ...]
    """The occupations that are to deliver it on the day; none for a team that is bought in."""
    asks_backing: bool
    """Whether the method asks for supervision or mentoring."""

    def periods_in(self, quarters: Iterable[YearQuarter]) -> tuple[Periods, ...]:
        """Return the periods of some quarters, without counts for those that should be logged and are not.

        A quarter in which the team was not to deliver the method, and which it has not logged, is left out.
        """
        unlogged = Periods(intervention=self.intervention)
        return tuple(self.logged.get(one, unlogged) for one in quarters if one in self.logged or self._is_due(one))

    def started(self, quarters: tuple[YearQuarter, ...]) -> int | None:
        """Return how many periods began in some quarters, or None unless that is known of each of them."""
        told = [self.logged[one].started if one in self.logged else None for one in quarters]
        known = [count for count in told if count is not None]
        return sum(known) if len(known) == len(quarters) else None

    @property
    def trained(self) -> int | None:
        """How many are trained; None unless that is known of every occupation that is to deliver it."""
        known = [one.trained for one in self.staff if one.trained is not None]
        return sum(known) if self.staff and len(known) == len(self.staff) else None

    def _is_due(self, quarter: YearQuarter) -> bool:
        return any(
            (since is None or since <= quarter.last_day) and (until is None or quarter.first_day <= until)
            for since, until in self.times
        )


def uses_of(catalogue: Catalogue, rule: Rule) -> tuple[TeamUse, ...]:
    """Return the use of the rule's methods, in each team that is to deliver one or has logged it, by their ids."""
    logged = _logged(catalogue, rule.day)
    cells: defaultdict[Place, list[Cell]] = defaultdict(list)
    for cell in cells_of(catalogue, rule):
        cells[cell.team, cell.intervention].append(cell)
    places = {
        place for place in (*_delivered(catalogue, rule.day), *_lately(logged, rule.day)) if place[1] in rule.methods
    }
    return tuple(_use(catalogue, rule, place, logged[place], cells[place]) for place in sorted(places))


def with_used_methods(catalogue: Catalogue, rule: Rule) -> Rule:
    """Return a rule for every method that a team is to deliver or has logged lately."""
    logged = {method for _, method in _lately(_logged(catalogue, rule.day), rule.day)}
    return replace(rule, methods=tuple(sorted({*delivered_methods(catalogue), *logged})))


def _logged(catalogue: Catalogue, day: date) -> defaultdict[Place, dict[YearQuarter, Periods]]:
    """Return the full quarters by place; of a quarter that stands there twice nothing is known."""
    found: defaultdict[Place, dict[YearQuarter, Periods]] = defaultdict(dict)
    for one in logged_periods(catalogue):
        if one.team in catalogue.teams and one.quarter.last_day <= day:
            quarters = found[one.team, one.periods.intervention]
            is_new = one.quarter not in quarters
            quarters[one.quarter] = one.periods if is_new else Periods(intervention=one.periods.intervention)
    return found


def _lately(logged: Mapping[Place, Mapping[YearQuarter, Periods]], day: date) -> list[Place]:
    seen = {*full_quarters(day, QUARTERS_SEEN)}
    return [place for place, quarters in logged.items() if not seen.isdisjoint(quarters)]


def _delivered(catalogue: Catalogue, day: date) -> list[Place]:
    return [
        (team.id, delivery.intervention)
        for team in catalogue.teams.values()
        if is_open(team, day)
        for delivery in team.delivers
        if is_in_force(delivery, day)
    ]


def _use(
    catalogue: Catalogue, rule: Rule, place: Place, logged: Mapping[YearQuarter, Periods], cells: Iterable[Cell]
) -> TeamUse:
    team, method = catalogue.teams[place[0]], catalogue.interventions.get(place[1])
    rows = {row.occupation: row for row in roster_on(team, rule.day).rows}
    return TeamUse(
        team=team.id,
        intervention=place[1],
        times=tuple(
            (_later(team.since, one.since), _earlier(team.until, one.until))
            for one in team.delivers
            if one.intervention == place[1]
        ),
        logged=logged,
        staff=tuple(_staff(cell, rows.get(cell.occupation or "")) for cell in cells),
        asks_backing=bool(method and method.upkeep and method.upkeep.backing),
    )


def _staff(cell: Cell, row: Staff | None) -> StaffUse:
    if cell.share is None or row is None:
        return StaffUse(cell, None, None, None)
    return StaffUse(cell, cell.share.part.value, row.active.get(cell.intervention), row.backed.get(cell.intervention))


def _later(one: date | None, other: date | None) -> date | None:
    return max((day for day in (one, other) if day), default=None)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day), default=None)
