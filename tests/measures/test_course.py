from collections import Counter
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.assumptions import Assumptions
from interventio.measures.bookings import Invited
from interventio.measures.cell import Cell
from interventio.measures.count import share
from interventio.measures.course import Course, courses_of, seat_order, with_invited

NOBODY_LEAVES = Assumptions(Fraction(0), {}, Fraction(1), date(2026, 12, 1))
STAFF = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9)).map(lambda two: (two[0], min(two))), max_size=4)


def courses(*staff: tuple[int, int]) -> dict[tuple[str, str, str | None], Course]:
    """Return teams of nurses, expected and trained, of whom nobody leaves."""
    cells = [
        Cell(f"team-{number}", "icdp", "nurse", date(2026, 3, 1), share(trained, places))
        for number, (places, trained) in enumerate(staff)
    ]
    return courses_of(cells, NOBODY_LEAVES, 6, ())


def given_to(staff: list[tuple[int, int]], seats: int) -> dict[int, int]:
    return dict(Counter(seat_order(list(courses(*staff).values()), 6)[:seats]))


def test_seats_go_where_most_are_untrained_for_each_seat() -> None:
    assert given_to([(10, 4), (5, 2), (4, 4)], 3) == {0: 2, 1: 1}  # 6, then 6/2 before 3 by its place, then 3
    assert given_to([(10, 4), (5, 2), (4, 4)], 9) == {0: 6, 1: 3}


def test_a_full_team_gets_no_more_seats_than_it_has_places() -> None:
    assert given_to([(2, 0), (3, 3)], 99) == {0: 2, 1: 3}


@given(STAFF, st.integers(0, 30))
def test_a_larger_round_takes_no_seat_from_anybody(staff: list[tuple[int, int]], seats: int) -> None:
    fewer, more = Counter(given_to(staff, seats)), Counter(given_to(staff, seats + 1))
    assert fewer <= more


@given(STAFF, st.integers(0, 60))
def test_every_seat_is_given_or_empty(staff: list[tuple[int, int]], seats: int) -> None:
    _, (spread,) = with_invited(courses(*staff), [Invited("icdp", 2, seats)])
    assert sum(count.value for _, count in spread.teams) + spread.empty == seats
    assert spread.empty == max(0, seats - sum(places for places, _ in staff))


def test_a_second_round_sees_the_first() -> None:
    rounds = [Invited("icdp", 4, 3), Invited("icdp", 2, 3)]
    changed, spreads = with_invited(courses((6, 0), (3, 0)), rounds)
    told = [[(team, seats.value) for team, seats in spread.teams] for spread in spreads]
    assert told == [[("team-0", 2), ("team-1", 1)], [("team-0", 2), ("team-1", 1)]]
    assert [int(course.outlooks[6].expected(6)) for course in changed.values()] == [4, 2]
