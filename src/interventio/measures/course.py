"""The course of cells over the months of a plan, and how the seats of a round are spread over them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from heapq import heapify, heapreplace

from interventio.measures.assumptions import Assumptions, stays
from interventio.measures.bookings import Booking, Invited, Place, place_of
from interventio.measures.cell import Cell
from interventio.measures.count import Count
from interventio.measures.outlook import Outlook, outlook_of


@dataclass(frozen=True, slots=True, repr=False)
class Course:
    """A cell with its outlook in each month, from today to the last one, and the seats that lead there."""

    cell: Cell
    completion: Fraction
    bookings: tuple[Booking, ...]
    """In the order of their months."""
    outlooks: tuple[Outlook, ...]

    @property
    def last(self) -> int:
        """The last month."""
        return len(self.outlooks) - 1

    @property
    def places(self) -> int:
        """How many are expected to deliver the method."""
        return self.outlooks[0].places

    def lacking(self, month: int) -> Fraction:
        """Return how many are expected not to be trained once the rounds of a month are completed."""
        return self.places - self.outlooks[month].expected(month)

    def with_seats(self, month: int, seats: int) -> "Course":
        """Return the course with seats of one more round among its bookings."""
        more = (*self.bookings, Booking(place_of(self.cell), month, seats))
        booked = tuple(sorted(more, key=lambda booking: booking.month))
        return replace(self, bookings=booked, outlooks=_outlooks(self.outlooks[0], booked, self.completion, self.last))

    def added(self, month: int, seats: int) -> tuple[Fraction, int] | None:
        """Return with which chance so many people are trained at the end, if `month` had so many more seats.

        None where the seats are not sure to find somebody, so that the whole course depends on them: see `ended`.
        """
        last = self.outlooks[-1]
        if not last.has_room(seats) or last.since > month:
            return None
        return self.completion * stays(last.turnover, self.last, month), seats

    def ended(self, month: int, seats: int) -> Outlook:
        """Return the outlook of the last month if there were so many more seats in `month`."""
        outlook = self.outlooks[month].seated(month, seats, self.completion)
        for booking in self.bookings:
            if booking.month > month:
                outlook = outlook.seated(booking.month, booking.seats, self.completion)
        return outlook


@dataclass(frozen=True, slots=True, repr=False)
class Spread:
    """A round that is only thought of, and which teams its seats go to; `empty` ones have nobody to take them."""

    invited: Invited
    teams: tuple[tuple[str, Count], ...]
    empty: int


def courses_of(
    cells: Iterable[Cell], assumptions: Assumptions, months: int, bookings: Sequence[Booking]
) -> dict[Place, Course]:
    """Return the course of each cell whose numbers are known and where somebody is expected to deliver the method."""
    courses: dict[Place, Course] = {}
    for cell in cells:
        turnover = assumptions.turnover_in(cell.occupation)
        if cell.share and cell.share.whole.value and turnover is not None:
            start = outlook_of(cell.share.whole.value, cell.share.part.value, turnover)
            own = tuple(booking for booking in bookings if booking.place == place_of(cell))
            completion = assumptions.completion
            courses[place_of(cell)] = Course(cell, completion, own, _outlooks(start, own, completion, months))
    return courses


def _outlooks(start: Outlook, bookings: Iterable[Booking], completion: Fraction, months: int) -> tuple[Outlook, ...]:
    outlooks = [start]
    for month in range(1, months + 1):
        outlook = outlooks[-1]
        for booking in bookings:
            if booking.month == month:
                outlook = outlook.seated(month, booking.seats, completion)
        outlooks.append(outlook)
    return tuple(outlooks)


def with_invited(
    courses: Mapping[Place, Course], invited: Iterable[Invited]
) -> tuple[dict[Place, Course], tuple[Spread, ...]]:
    """Return courses with the seats of rounds that are only thought of, and how these are spread."""
    changed = dict(courses)
    spreads: list[Spread] = []
    for one in sorted(invited, key=lambda one: (one.month, one.intervention)):
        places = [place for place in changed if place[1] == one.intervention]
        order = seat_order([changed[place] for place in places], one.month)
        given = Counter(places[number] for number in order[: one.seats])
        for place, seats in given.items():
            changed[place] = changed[place].with_seats(one.month, seats)
        spreads.append(_spread(one, given))
    return changed, tuple(spreads)


def _spread(invited: Invited, given: Mapping[Place, int]) -> Spread:
    teams: Counter[str] = Counter()
    for (team, _, _), seats in given.items():
        teams[team] += seats
    most_first = sorted(teams.items(), key=lambda one: (-one[1], one[0]))
    return Spread(
        invited, tuple((team, Count(seats)) for team, seats in most_first), max(0, invited.seats - sum(teams.values()))
    )


def seat_order(courses: Sequence[Course], month: int) -> list[int]:
    """Return to which of some courses the first seat of a round goes, to which the second, up to the places of all.

    Each seat goes where the most people are expected not to be trained for each seat that there would be with it.
    """
    lacking = [course.lacking(month) for course in courses]
    given = [0] * len(courses)
    queue = [(-lack, number) for number, lack in enumerate(lacking)]
    heapify(queue)
    order: list[int] = []
    for _ in range(sum(course.places for course in courses)):
        number = queue[0][1]
        order.append(number)
        given[number] += 1
        is_full = given[number] == courses[number].places
        heapreplace(queue, (Fraction(1) if is_full else -lacking[number] / (given[number] + 1), number))
    return order
