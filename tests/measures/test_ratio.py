import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count, TrueCountError
from interventio.measures.ratio import Ratio, Sum, ratio_of, share_of, sum_of

COUNTS = st.one_of(st.none(), st.integers(0, 99))


def test_nothing_is_known_of_a_sum_of_unknown_counts() -> None:
    assert sum_of([None, None]) == Sum(Count(0), known=0, unknown=2)


def test_a_ratio_leaves_out_what_is_not_known_of_both() -> None:
    assert ratio_of([(3, 2), (1, None), (None, 9)]) == Ratio(Count(3), Count(2), known=1, unknown=2)


def test_a_share_leaves_out_what_contradicts_itself() -> None:
    assert share_of([(3, 2), (1, 1)]) == Ratio(Count(1), Count(1), known=1, unknown=1)


def test_a_whole_of_nothing_has_no_ratio() -> None:
    assert ratio_of([(3, 0)]).fraction() is None


@pytest.mark.parametrize("number", [sum_of([3]), ratio_of([(1, 2)])], ids=["a sum", "a ratio"])
def test_neither_can_be_printed(number: Sum | Ratio) -> None:
    with pytest.raises(TrueCountError):
        str(number)


@given(st.lists(COUNTS), st.lists(COUNTS))
def test_sums_add_up_whatever_the_order(one: list[int | None], other: list[int | None]) -> None:
    both, first, second = sum_of([*other, *one]), sum_of(one), sum_of(other)
    assert both.count == first.count + second.count
    assert (both.known, both.unknown) == (first.known + second.known, first.unknown + second.unknown)


@given(st.lists(st.tuples(COUNTS, COUNTS)))
def test_a_share_is_never_above_one(pairs: list[tuple[int | None, int | None]]) -> None:
    share = share_of(pairs)
    assert share.part <= share.whole
    assert share.known + share.unknown == len(pairs)
