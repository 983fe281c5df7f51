from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownRatio, ShownSum, hidden_ratio, hidden_sum, shown_ratio, shown_sum
from interventio.measures.ratio import ratio_of, sum_of


def test_a_sum_is_shown_with_what_is_not_known_of_it() -> None:
    assert shown_sum(sum_of([3, None])) == ShownSum(State.EXACT, 3, 1)


def test_a_sum_of_unknown_counts_is_unknown_and_a_sum_of_none_has_nothing_to_add_up() -> None:
    assert shown_sum(sum_of([None])) == ShownSum(State.UNKNOWN, unknown=1)
    assert shown_sum(sum_of([])) == ShownSum(State.NOBODY)


def test_a_ratio_is_shown_or_it_is_told_why_there_is_none() -> None:
    assert shown_ratio(ratio_of([(3, 4), (None, 2)])) == ShownRatio(State.EXACT, 3, 4, Fraction(3, 4), 1)
    assert shown_ratio(ratio_of([(None, 2)])) == ShownRatio(State.UNKNOWN, unknown=1)
    assert shown_ratio(ratio_of([(0, 0)])) == ShownRatio(State.NOBODY)


def test_hidden_ones_have_no_number() -> None:
    assert hidden_sum(sum_of([3, None])) == ShownSum(State.HIDDEN, unknown=1)
    assert hidden_ratio(ratio_of([(3, 4)])) == ShownRatio(State.HIDDEN)
