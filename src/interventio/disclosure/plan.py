"""A plan as an audience may see it: coordinators see it, and nobody else.

A forecast rests on the counts of single occupations in teams: how many are trained there, how many seats find somebody,
and who leaves. Even a chance in whole per cent depends on them, and two forecasts under different assumptions are two
equations over the same people. So nothing of a plan is shown beside the tables that hide small numbers.
"""

from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, shown_share
from interventio.measures.assumptions import Assumptions
from interventio.measures.bookings import ComingRound
from interventio.measures.course import Spread
from interventio.measures.plan import MOST_PEOPLE, Forecast, Plan, Point
from interventio.measures.rule import Rule


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A month of a forecast, from now: shares of those who are expected to deliver the method, and a chance."""

    month: int
    expected: Fraction
    low: Fraction
    high: Fraction
    chance: Fraction
    """How likely it is that the target is reached."""


@dataclass(frozen=True, slots=True)
class ShownSeats:
    """The fewest seats of one more round that make the target so certain; None where no number of seats does."""

    certainty: Fraction
    fewest: int | None


@dataclass(frozen=True, slots=True)
class ShownForecast:
    """What is to be expected; without points where nothing is known, or where there are too many people."""

    today: ShownShare
    points: tuple[ShownPoint, ...]
    seats: tuple[ShownSeats, ...]

    @property
    def is_too_large(self) -> bool:
        """Whether there are more people than chances are reckoned for."""
        return not self.points and (self.today.whole or 0) > MOST_PEOPLE


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A planned round that is counted: how many seats of it are booked, and how many bookings are not known."""

    id: str
    intervention: str
    month: int
    booked: int
    seats: int | None
    unknown: int


@dataclass(frozen=True, slots=True)
class ShownSpread:
    """A round that is only thought of, and which teams its seats go to."""

    intervention: str
    month: int
    seats: int
    teams: tuple[tuple[str, int], ...]
    empty: int


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """A plan with its numbers. Forecasts are by method, by team and method, and over all of them."""

    rule: Rule
    assumptions: Assumptions
    is_turnover_own: bool
    """Whether the turnover was asked for; otherwise it is that of the settings."""
    is_completion_own: bool
    """Whether the completion was asked for."""
    has_rounds: bool
    months: int
    extra_month: int
    certainties: tuple[Fraction, ...]
    rounds: tuple[ShownRound, ...]
    spreads: tuple[ShownSpread, ...]
    methods: tuple[tuple[str, ShownForecast], ...]
    teams: tuple[tuple[str, str, ShownForecast], ...]
    total: ShownForecast


def sees_plan(audience: Audience) -> bool:
    """Tell whether an audience may see plans: coordinators alone may."""
    return audience is Audience.COORDINATOR


def shown_plan(plan: Plan) -> ShownPlan:
    """Return a plan with its numbers, for those who may see plans."""
    question, target = plan.question, plan.rule.target
    return ShownPlan(
        rule=plan.rule,
        assumptions=plan.assumptions,
        is_turnover_own=question.asked.turnover is not None,
        is_completion_own=question.asked.completion is not None,
        has_rounds=question.has_rounds,
        months=plan.months,
        extra_month=plan.extra_month,
        certainties=question.certainties,
        rounds=tuple(_round(one) for one in plan.rounds),
        spreads=tuple(_spread(one) for one in plan.spreads),
        methods=tuple((method, _forecast(one, target)) for method, one in plan.methods),
        teams=tuple((team, method, _forecast(one, target)) for team, method, one in plan.teams),
        total=_forecast(plan.total, target),
    )


def _forecast(forecast: Forecast, target: Fraction) -> ShownForecast:
    whole = forecast.coverage.share.whole.value
    return ShownForecast(
        today=shown_share(forecast.coverage, target),
        points=tuple(_point(point, whole) for point in forecast.points),
        seats=tuple(ShownSeats(one.certainty, one.fewest.value if one.fewest else None) for one in forecast.seats),
    )


def _point(point: Point, whole: int) -> ShownPoint:
    low, high = Fraction(point.least.value, whole), Fraction(point.most.value, whole)
    return ShownPoint(point.month, point.expected / whole, low, high, point.chance)


def _round(one: ComingRound) -> ShownRound:
    booked = sum(booking.seats for booking in one.bookings)
    return ShownRound(one.round.id, one.round.intervention, one.month, booked, one.round.seats, one.unknown)


def _spread(one: Spread) -> ShownSpread:
    teams = tuple((team, seats.value) for team, seats in one.teams)
    return ShownSpread(one.invited.intervention, one.invited.month, one.invited.seats, teams, one.empty)
