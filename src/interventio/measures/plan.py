"""The plan: which coverage is to be expected, how likely the target is reached, and how many seats make it likely.

The model. On the rule's day each cell (an occupation in a team, in one method) has N people who are expected to deliver
the method, T of them trained, as its latest snapshot says. From then on, month by month:

- *Leaving.* With a yearly turnover t somebody is still there after m months with the chance s(m) = (1 − t ÷ 12)^m,
  rounded to four decimals, each person by themselves. Who leaves is replaced by somebody who is not trained; N stays.
- *Training.* A round that is completed in month k offers its booked seats to those of the cell who are not trained by
  then. Each of them comes to count as trained with the chance c, the completion, and may leave afterwards: in month m
  such a person is there and trained with the chance c × s(m) ÷ s(k). Seats beyond the untrained stay empty.

So the trained of a cell in month m are Binomial(T, s(m)) + Σ Binomial(b, c × s(m) ÷ s(k)) as long as T and all seats b
are no more than N. Beyond that some seats may find nobody, depending on who has left; the chances of the cell are then
carried on number by number (`outlook`). Cells know nothing of each other, so that the chances of a team, a method or
the county are those of a sum. Everything is reckoned with whole numbers: no floats, no sampling.

One more round, or one that is only thought of, is spread over the cells seat by seat: each seat goes where the most
people are expected not to be trained, for each seat that the place would then have. A larger round thus never takes a
seat from anybody, as largest remainders may, and the chance of the target can only grow with the seats.

What the model leaves out: certificates that lapse, changes of headcount, and that a nurse who leaves is missing in each
of her methods at once. Cells whose numbers are not known are left out and counted.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.assumptions import AS_IN_SETTINGS, Asked, Assumptions, Missing, assumptions_of, months_until
from interventio.measures.bookings import ComingRound, Invited, coming_rounds, place_of
from interventio.measures.cell import Cell, cells_of
from interventio.measures.chances import Chances, people_by_chance, sum_of
from interventio.measures.count import Count
from interventio.measures.course import Course, Spread, courses_of, seat_order, with_invited
from interventio.measures.coverage import Coverage, coverage_of
from interventio.measures.outlook import total_of
from interventio.measures.rule import Rule

CERTAINTIES = (Fraction(50, 100), Fraction(80, 100), Fraction(95, 100))
"""How certain it is to be that the target is reached, unless somebody asks for another certainty."""
BAND = (Fraction(10, 100), Fraction(90, 100))
"""Below the band the coverage is in one case of ten, and above it in one of ten."""


MOST_PEOPLE = 800
"""Of how many people the chances are reckoned at the most: exact ones take eight times as long for twice as many."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a plan: other assumptions, rounds that are only thought of, and how certain it is to be."""

    asked: Asked = AS_IN_SETTINGS
    invited: tuple[Invited, ...] = ()
    has_rounds: bool = True
    """Whether the planned rounds are counted."""
    certainties: tuple[Fraction, ...] = CERTAINTIES
    team: str | None = None
    """The only team that is looked at; None for all."""
    extra_month: int | None = None
    """The month from now in which one more round would be completed; None for the last one of the plan."""


@dataclass(frozen=True, slots=True, repr=False)
class Point:
    """A month of a forecast: how many are expected to be trained, the band, and the chance of the target."""

    month: int
    expected: Fraction
    least: Count
    most: Count
    chance: Fraction


@dataclass(frozen=True, slots=True, repr=False)
class Seats:
    """The fewest seats of one more round that make the target so certain; None where no number of seats does."""

    certainty: Fraction
    fewest: Count | None


@dataclass(frozen=True, slots=True, repr=False)
class Forecast:
    """What is to be expected of some cells.

    There are no points where no number is known, or where there are more people than chances are reckoned for.
    """

    coverage: Coverage
    """As it is today."""
    needed: Count
    """How many must be trained to reach the target."""
    points: tuple[Point, ...]
    """From today to the last month."""
    seats: tuple[Seats, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """The plan of a rule's methods: each method, each method in each team, and all together."""

    rule: Rule
    assumptions: Assumptions
    question: Question
    months: int
    extra_month: int
    rounds: tuple[ComingRound, ...]
    spreads: tuple[Spread, ...]
    methods: tuple[tuple[str, Forecast], ...]
    teams: tuple[tuple[str, str, Forecast], ...]
    """By team and method."""
    total: Forecast
    """Over several methods it counts places, and takes them as if they knew nothing of each other."""


def plan_of(catalogue: Catalogue, rule: Rule, question: Question) -> Plan | Missing:
    """Return the plan of a rule's methods, or what is not known that it takes."""
    cells = tuple(cell for cell in cells_of(catalogue, rule) if question.team in {None, cell.team})
    assumptions = assumptions_of(catalogue, cells, question.asked)
    if isinstance(assumptions, Missing):
        return assumptions
    months = months_until(rule.day, assumptions.until)
    rounds = coming_rounds(catalogue, cells, rule.day, months, question.team) if question.has_rounds else ()
    extra_month = months if question.extra_month is None else question.extra_month
    few = [cell for cell in cells if cell.share is None or cell.share.whole.value <= MOST_PEOPLE]
    started = courses_of(few, assumptions, months, [booking for one in rounds for booking in one.bookings])
    courses, spreads = with_invited(started, question.invited)

    def forecast(members: Iterable[Cell]) -> Forecast:
        known = tuple(members)
        some = [courses[place_of(cell)] for cell in known if place_of(cell) in courses]
        return _forecast(coverage_of(known), some, rule.target, extra_month, question.certainties)

    by_team = groupby(cells, key=lambda cell: (cell.team, cell.intervention))
    by_method = groupby(sorted(cells, key=lambda cell: cell.intervention), key=lambda cell: cell.intervention)
    return Plan(
        rule=rule,
        assumptions=assumptions,
        question=question,
        months=months,
        extra_month=extra_month,
        rounds=rounds,
        spreads=spreads,
        methods=tuple((method, forecast(members)) for method, members in by_method),
        teams=tuple((team, method, forecast(members)) for (team, method), members in by_team),
        total=forecast(cells),
    )


def _forecast(
    coverage: Coverage, courses: Sequence[Course], target: Fraction, extra_month: int, certainties: Iterable[Fraction]
) -> Forecast:
    share = coverage.share
    needed = -(-target.numerator * share.whole.value // target.denominator)
    if share.whole.value > MOST_PEOPLE:
        return Forecast(coverage, Count(needed), (), ())
    months = range(courses[0].last + 1) if courses else ()
    return Forecast(
        coverage=coverage,
        needed=Count(needed),
        points=tuple(_point(courses, month, needed) for month in months),
        seats=tuple(_seats(courses, extra_month, needed, certainties)) if courses else (),
    )


def _point(courses: Sequence[Course], month: int, needed: int) -> Point:
    outlooks = [course.outlooks[month] for course in courses]
    chances = total_of(outlooks, month)
    least, most = (Count(chances.quantile(share)) for share in BAND)
    expected = sum((outlook.expected(month) for outlook in outlooks), Fraction(0))
    return Point(month, expected, least, most, chances.at_least(needed))


def _seats(courses: Sequence[Course], month: int, needed: int, certainties: Iterable[Fraction]) -> Iterator[Seats]:
    """Yield the fewest seats of one more round, completed in `month`, by how certain it is to be."""
    order = seat_order(courses, month)
    without = _at_the_end(courses)

    @cache
    def chance(seats: int) -> Fraction:
        given = Counter(order[:seats])
        added = [courses[place].added(month, count) for place, count in given.items()]
        sure = [one for one in added if one]
        if len(sure) == len(added):
            return without.at_least_with(sum_of(people_by_chance(sure)), needed)
        ended = [course.ended(month, given[place]) for place, course in enumerate(courses)]
        return total_of(ended, courses[0].last).at_least(needed)

    for certainty in certainties:
        fewest = bisect_left(range(len(order) + 1), certainty, key=chance)
        yield Seats(certainty, Count(fewest) if fewest <= len(order) else None)


def _at_the_end(courses: Sequence[Course]) -> Chances:
    return total_of([course.outlooks[-1] for course in courses], courses[0].last)
