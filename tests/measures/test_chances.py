"""The laws of exact chances, each against counting out every case."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.chances import NOBODY, Chances, binomial, people_by_chance, sum_of

FEW = st.integers(0, 6)
MANY = st.integers(0, 40)
CHANCES = st.fractions(0, 1, max_denominator=10_000)
GROUPS = st.lists(st.tuples(CHANCES, st.integers(0, 3)), max_size=3)


def counted(people: Sequence[Fraction]) -> list[Fraction]:
    """Return the chance of 0, 1, 2 … of some people, by going through every way in which it may turn out."""
    chances = [Fraction(0)] * (len(people) + 1)
    for case in product((True, False), repeat=len(people)):
        chances[sum(case)] += prod(
            (chance if comes else 1 - chance for chance, comes in zip(people, case, strict=True)), start=Fraction(1)
        )
    return chances


def told(chances: Chances) -> list[Fraction]:
    return [chances.of(number) for number in range(chances.most + 1)]


def filled_by_hand(people: int, here: Fraction, seats: int, places: int, gain: Fraction) -> list[Fraction]:
    """Return the chances after a round, by going through every way in which its seats may turn out."""
    chances = [Fraction(0)] * (places + 1)
    for number, weight in enumerate(counted([here] * people)):
        for more, share in enumerate(counted([gain] * min(seats, places - number))):
            chances[number + more] += weight * share
    return chances


@given(GROUPS, MANY, CHANCES)
def test_it_is_a_distribution(groups: list[tuple[Fraction, int]], people: int, chance: Fraction) -> None:
    chances = sum_of(people_by_chance(groups), [binomial(people, chance)])
    assert min(chances.weights) >= 0
    assert sum(told(chances), Fraction(0)) == 1
    assert chances.at_least(0) == 1
    assert chances.at_least(chances.most + 1) == 0


@given(FEW, CHANCES)
def test_a_binomial_is_what_counting_gives(people: int, chance: Fraction) -> None:
    assert told(binomial(people, chance)) == counted([chance] * people)


@given(GROUPS)
def test_a_sum_is_what_counting_gives(groups: list[tuple[Fraction, int]]) -> None:
    people = [chance for chance, count in groups for _ in range(count)]
    assert told(sum_of(people_by_chance(groups))) == counted(people)
    assert sum_of(people_by_chance(groups)).mean() == sum(people, Fraction(0))


@given(MANY, CHANCES, FEW, CHANCES)
def test_person_by_person_is_the_same_as_all_at_once(people: int, chance: Fraction, more: int, other: Fraction) -> None:
    first, second = binomial(people, chance), binomial(more, other)
    assert told(first.joined(more, other)) == told(first.plus(second)) == told(second.plus(first))


@given(MANY, CHANCES, MANY, CHANCES, st.integers(0, 90))
def test_the_tail_of_a_sum_needs_no_sum(people: int, chance: Fraction, more: int, other: Fraction, number: int) -> None:
    first, second = binomial(people, chance), binomial(more, other)
    assert first.at_least_with(second, number) == first.plus(second).at_least(number)


@given(FEW, CHANCES, CHANCES)
def test_who_remains_twice_remains(people: int, first: Fraction, second: Fraction) -> None:
    assert told(binomial(people, first).thinned(second)) == told(binomial(people, first * second))


@given(st.integers(0, 4), CHANCES, st.integers(0, 5), st.integers(0, 3), CHANCES)
def test_a_round_is_what_counting_gives(people: int, here: Fraction, seats: int, others: int, gain: Fraction) -> None:
    places = people + others
    wanted = filled_by_hand(people, here, seats, places, gain)
    filled = binomial(people, here).filled(seats, places, gain)
    assert [filled.of(number) for number in range(places + 1)] == wanted


@given(MANY, CHANCES, CHANCES, st.integers(0, 41))
def test_the_tail_grows_with_the_chance_and_with_the_people(
    people: int, one: Fraction, other: Fraction, number: int
) -> None:
    low, high = sorted((one, other))
    assert binomial(people, low).at_least(number) <= binomial(people, high).at_least(number)
    assert binomial(people, low).at_least(number) <= binomial(people + 1, low).at_least(number)


@given(MANY, CHANCES, CHANCES)
def test_a_quantile_is_the_first_number_that_is_likely_enough(people: int, chance: Fraction, share: Fraction) -> None:
    chances = binomial(people, chance)
    number = chances.quantile(share)
    assert 1 - chances.at_least(number + 1) >= share
    assert number == 0 or 1 - chances.at_least(number) < share


def test_nobody_is_nobody() -> None:
    assert told(NOBODY) == [1]
    assert NOBODY.at_least(1) == 0
    assert sum_of({}) == NOBODY


@pytest.mark.parametrize(("number", "chance"), [(0, Fraction(1, 100)), (1, Fraction(18, 100)), (2, Fraction(81, 100))])
def test_two_of_whom_each_comes_nine_times_of_ten(number: int, chance: Fraction) -> None:
    assert binomial(2, Fraction(9, 10)).of(number) == chance


def test_six_hundred_people_are_no_trouble() -> None:
    chances = sum_of({Fraction(8599, 10_000): 300, Fraction(77_391, 100_000): 200, Fraction(9, 10): 100})
    assert chances.most == 600
    assert chances.quantile(Fraction(1, 10)) < chances.mean() < chances.quantile(Fraction(9, 10))
