"""How far a hidden number could be another one without a shown number changing."""

from collections.abc import Mapping

import pytest

from interventio.disclosure.network import Trial, network_of, to_vary
from interventio.measures.table import TOTAL, Position

# Two rows, two columns:   2  20 | 22
#                         20  20 | 40
#                         22  40 | 62
INNER = {Position(0, 0): 2, Position(0, 1): 20, Position(1, 0): 20, Position(1, 1): 20}
SUMS = {Position(0, None): 22, Position(1, None): 40, Position(None, 0): 22, Position(None, 1): 40, TOTAL: 62}
AMOUNTS = INNER | SUMS
FIRST = Position(0, 0)


def opened(by: int, hidden: set[Position], prices: Mapping[Position, int] = AMOUNTS) -> set[Position]:
    return set(to_vary(network_of(prices), AMOUNTS, hidden, FIRST, by))


def test_a_number_rises_only_in_a_ring() -> None:
    assert opened(3, {FIRST}) == INNER.keys() - {FIRST}


def test_in_a_hidden_ring_nothing_more_is_to_be_hidden() -> None:
    assert opened(3, set(INNER)) == set()


def test_a_number_that_nothing_else_can_make_up_for_takes_its_totals_along() -> None:
    lone = {FIRST: 2, Position(0, None): 2, Position(None, 0): 2, TOTAL: 2}
    assert to_vary(network_of(lone), lone, {FIRST}, FIRST, 3) == lone.keys() - {FIRST}


def test_several_ways_together_carry_what_one_cannot() -> None:
    rows = {Position(row, None): part for row, part in enumerate((0, 2, 2, 1))} | {TOTAL: 5}
    hidden = rows.keys() - {TOTAL}
    network = network_of(rows)
    assert to_vary(network, rows, hidden, Position(0, None), 5) == set()
    assert to_vary(network, rows, hidden, Position(0, None), 6) == {TOTAL}


@pytest.mark.parametrize(
    ("second", "opened_by_it"),
    [(3, set()), (0, set())],
    ids=["it could be larger", "it could only be smaller"],
)
def test_where_nothing_is_short_any_other_number_will_do(second: int, opened_by_it: set[Position]) -> None:
    rows = {Position(0, None): 20, Position(1, None): second, TOTAL: 20 + second}
    hidden = {Position(0, None), Position(1, None)}
    assert to_vary(network_of(rows), rows, hidden, Position(0, None), 0) == opened_by_it


def test_the_cheaper_of_rising_and_falling_is_chosen() -> None:
    rows = {Position(0, None): 20, Position(1, None): 0, Position(2, None): 9, TOTAL: 29}
    prices = {Position(0, None): 40, Position(1, None): 12, Position(2, None): 18, TOTAL: 70}
    network = network_of(prices)
    hidden = {Position(0, None)}
    assert Trial(network, rows, hidden, Position(0, None)).to_rise(1) == {Position(2, None)}
    assert Trial(network, rows, hidden, Position(0, None)).to_fall() == {Position(1, None)}
    assert to_vary(network, rows, hidden, Position(0, None), 0) == {Position(1, None)}
