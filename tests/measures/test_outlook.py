"""What may become of a cell, against going through every case month by month."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.assumptions import stays
from interventio.measures.outlook import Outlook, outlook_of, total_of

MONTHS = 4
SHARES = st.fractions(0, 1, max_denominator=20)
CELLS = st.tuples(st.integers(0, 3), st.integers(0, 3)).map(lambda two: (max(two), min(two)))
"""How many are expected and how many of them are trained."""
ROUNDS = st.dictionaries(st.integers(1, MONTHS), st.integers(0, 4), max_size=3)
"""Seats by month."""


def seated(places: int, trained: int, turnover: Fraction, rounds: Mapping[int, int], completion: Fraction) -> Outlook:
    outlook = outlook_of(places, trained, turnover)
    for month, seats in sorted(rounds.items()):
        outlook = outlook.seated(month, seats, completion)
    return outlook


def chance_of(cases: tuple[bool, ...], chance: Fraction) -> Fraction:
    return prod((chance if one else 1 - chance for one in cases), start=Fraction(1))


def a_month_later(chances: list[Fraction], stay: Fraction, seats: int, completion: Fraction) -> list[Fraction]:
    """Return the chances after a month: everybody stays or leaves, then every seat that finds somebody is used."""
    later = [Fraction(0)] * len(chances)
    for number, chance in enumerate(chances):
        for staying in product((True, False), repeat=number):
            taken = min(seats, len(chances) - 1 - sum(staying))
            for gained in product((True, False), repeat=taken):
                weight = chance_of(staying, stay) * chance_of(gained, completion)
                later[sum(staying) + sum(gained)] += chance * weight
    return later


@given(CELLS, SHARES, ROUNDS, SHARES)
def test_it_is_what_going_through_every_case_gives(
    cell: tuple[int, int], turnover: Fraction, rounds: dict[int, int], completion: Fraction
) -> None:
    places, trained = cell
    wanted = [Fraction(number == trained) for number in range(places + 1)]
    for month in range(1, MONTHS + 1):
        wanted = a_month_later(wanted, stays(turnover, month, month - 1), rounds.get(month, 0), completion)
    outlook = seated(places, trained, turnover, rounds, completion)
    chances = total_of([outlook], MONTHS)
    assert [chances.of(number) for number in range(places + 1)] == wanted
    assert outlook.expected(MONTHS) == chances.mean()


@given(st.lists(CELLS, max_size=3), SHARES, ROUNDS, SHARES)
def test_cells_together_are_the_sum_of_each(
    cells: list[tuple[int, int]], turnover: Fraction, rounds: dict[int, int], completion: Fraction
) -> None:
    outlooks = [seated(*cell, turnover, rounds, completion) for cell in cells]
    chances = total_of(outlooks, MONTHS)
    assert chances.at_least(0) == 1
    assert chances.mean() == sum((outlook.expected(MONTHS) for outlook in outlooks), Fraction(0))
    assert chances.most <= sum(places for places, _ in cells)


@given(CELLS, SHARES, ROUNDS, SHARES, st.integers(1, MONTHS))
def test_a_seat_more_never_makes_anything_less_likely(
    cell: tuple[int, int], turnover: Fraction, rounds: dict[int, int], completion: Fraction, month: int
) -> None:
    more = {**rounds, month: rounds.get(month, 0) + 1}
    few, many = (total_of([seated(*cell, turnover, one, completion)], MONTHS) for one in (rounds, more))
    assert [number for number in range(4) if few.at_least(number) > many.at_least(number)] == []


def test_who_has_left_makes_room_for_a_seat() -> None:
    full = outlook_of(places=2, trained=2, turnover=Fraction(1)).seated(1, 2, Fraction(1))
    assert total_of([full], 1).of(2) == 1  # whoever of the two has left, the one in their place is trained


def test_its_numbers_are_not_printed() -> None:
    assert "21" not in repr(outlook_of(21, 21, Fraction(0)))
