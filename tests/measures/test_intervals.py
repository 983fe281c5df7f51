"""The intervals are those of their sources, and never lie outside of what a share can be."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count, Share, share
from interventio.measures.intervals import difference_interval, is_small_whole, wilson

SHARES = st.integers(1, 500).flatmap(lambda whole: st.integers(0, whole).map(lambda part: share(part, whole)))


@pytest.mark.parametrize(
    ("one", "per_myriad"),
    [
        (share(81, 263), (2553, 3662)),  # R. G. Newcombe, Statistics in Medicine 17, 1998, pp. 857–872, table I
        (share(15, 148), (624, 1605)),
        (share(0, 20), (0, 1611)),
        (share(1, 29), (61, 1718)),
    ],
)
def test_the_interval_of_a_share_is_the_published_one(one: Share, per_myriad: tuple[int, int]) -> None:
    found = wilson(one)
    assert found
    assert (round(found.lowest * 10_000), round(found.highest * 10_000)) == per_myriad


@given(SHARES)
def test_the_interval_holds_the_share_and_lies_within_all_and_nothing(one: Share) -> None:
    found, truth = wilson(one), one.fraction()
    assert found
    assert truth is not None
    assert 0 <= found.lowest <= truth <= found.highest <= 1
    assert found.lowest < found.highest


@given(SHARES)
def test_the_interval_of_the_rest_is_the_mirror_image(one: Share) -> None:
    found, rest = wilson(one), wilson(Share(one.rest, one.whole))
    assert found
    assert rest
    assert (1 - rest.highest, 1 - rest.lowest) == (found.lowest, found.highest)


@given(SHARES, SHARES)
def test_a_change_and_the_way_back_are_mirror_images(before: Share, after: Share) -> None:
    there, back = difference_interval(before, after), difference_interval(after, before)
    assert there
    assert back
    assert (there.lowest, there.highest) == (-back.highest, -back.lowest)
    assert -1 <= there.lowest <= there.highest <= 1


def test_nobody_has_no_interval() -> None:
    assert wilson(share(0, 0)) is None
    assert difference_interval(share(0, 0), share(1, 2)) is None
    assert difference_interval(share(1, 2), share(0, 0)) is None


def test_the_reason_for_what_is_small_is_true() -> None:
    half = wilson(share(15, 30))
    assert half
    assert Fraction(33, 100) < half.highest - half.lowest < Fraction(34, 100)
    assert [whole for whole in range(40) if is_small_whole(Count(whole))] == [*range(30)]
