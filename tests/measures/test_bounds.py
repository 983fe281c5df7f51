"""The bounds of unions and intersections hold the truth, and nothing narrower would."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.bounds import Interval, all_of, any_of


@pytest.mark.parametrize(
    ("parts", "whole", "any_", "all_"),
    [
        ((7,), 10, Interval(7, 7), Interval(7, 7)),
        ((4, 3), 10, Interval(4, 7), Interval(0, 3)),
        ((8, 7), 10, Interval(8, 10), Interval(5, 7)),
        ((9, 9, 9), 10, Interval(9, 10), Interval(7, 9)),
        ((0, 10), 10, Interval(10, 10), Interval(0, 0)),
        ((0, 0), 0, Interval(0, 0), Interval(0, 0)),
        ((), 10, Interval(0, 0), Interval(10, 10)),
    ],
)
def test_bounds(parts: tuple[int, ...], whole: int, any_: Interval, all_: Interval) -> None:
    assert (any_of(parts, whole), all_of(parts, whole)) == (any_, all_)


@given(st.lists(st.sets(st.integers(1, 12)), min_size=1, max_size=4))
def test_the_truth_of_any_sets_of_people_lies_within_the_bounds(sets: list[set[int]]) -> None:
    whole = 12
    parts = tuple(len(one) for one in sets)
    assert len(set.union(*sets)) in any_of(parts, whole)
    assert len(set.intersection(*sets)) in all_of(parts, whole)


@pytest.mark.parametrize("sizes", [*product(range(5), repeat=2), (1, 2, 3), (4, 3, 3), (2, 2, 2)])
def test_some_sets_lie_on_each_bound(sizes: tuple[int, ...]) -> None:
    whole = 4
    subsets = [frozenset(i for i in range(whole) if bits >> i & 1) for bits in range(2**whole)]
    choices = list(product(*([one for one in subsets if len(one) == size] for size in sizes)))
    unions = [len(frozenset.union(*choice)) for choice in choices]
    commons = [len(frozenset.intersection(*choice)) for choice in choices]
    assert any_of(sizes, whole) == Interval(min(unions), max(unions))
    assert all_of(sizes, whole) == Interval(min(commons), max(commons))
