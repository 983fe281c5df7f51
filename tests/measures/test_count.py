"""Counts and shares are exact, and they cannot be printed."""

import json
import pprint
from collections.abc import Callable
from dataclasses import asdict
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from interventio.measures.cell import Cell
from interventio.measures.count import Count, Share, TrueCountError, share
from interventio.measures.coverage import coverage_of

SEVENTY = Fraction(70, 100)
COVERAGE = coverage_of([Cell("harju", "cool-kids", "nurse", None, share(4, 10))])
WAYS_TO_PRINT: list[Callable[[object], object]] = [
    str,
    repr,
    format,
    ascii,
    escape,
    pprint.pformat,
    lambda secret: f"{secret}",
    lambda secret: f"{secret!r:>5}",
    "%s".__mod__,
    "%d".__mod__,
    "{0}".format,
    lambda secret: print(secret),  # noqa: PLW0108 - what a hurried author would write
    json.dumps,
    lambda secret: json.dumps({"people": secret}, default=str),
    lambda secret: json.dumps([secret], default=repr),
    lambda secret: json.dumps(secret, default=asdict),
    int,  # type: ignore[list-item] # that it is no number is the claim
    float,  # type: ignore[list-item] # the same
]


@pytest.mark.parametrize("secret", [Count(4), share(4, 10), COVERAGE], ids=["count", "share", "coverage"])
@pytest.mark.parametrize("way", WAYS_TO_PRINT)
def test_no_way_of_printing_gets_a_count_out(way: Callable[[object], object], secret: object) -> None:
    with pytest.raises(TypeError):
        way(secret)


def test_a_refusal_holds_no_number() -> None:
    with pytest.raises(TrueCountError, match=r"^$"):
        str(Count(4))


def test_a_count_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Count(4).value = 5  # type: ignore[misc]


def test_counts_are_compared_and_added_as_numbers() -> None:
    assert Count(3) + Count(4) == Count(7)
    assert sorted([Count(7), Count(0), Count(3)]) == [Count(0), Count(3), Count(7)]
    assert len({Count(3), Count(3), Count(4)}) == 2
    assert Count(3) != 3
    assert not Count(3) < Count(3)


@pytest.mark.parametrize("part_and_whole", [(-1, 3), (4, 3)])
def test_what_cannot_be_a_share_is_refused(part_and_whole: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        share(*part_and_whole)


def test_shares_are_added_by_parts_and_wholes() -> None:
    assert share(4, 8) + share(2, 2) == share(6, 10)
    assert share(4, 10).rest == Count(6)


def test_a_whole_of_nobody_has_no_share_and_lacks_no_seat() -> None:
    nobody = share(0, 0)
    assert (nobody.fraction(), nobody.reaches(SEVENTY), nobody.seats_to(SEVENTY)) == (None, None, Count(0))


@pytest.mark.parametrize(
    ("part", "whole", "is_reached", "seats"),
    [(7, 10, True, 0), (6, 10, False, 1), (6996, 10_000, False, 4), (7000, 10_000, True, 0), (0, 1, False, 1)],
)
def test_the_target_is_reached_exactly(part: int, whole: int, is_reached: bool, seats: int) -> None:  # noqa: FBT001
    assert (share(part, whole).reaches(SEVENTY), share(part, whole).seats_to(SEVENTY)) == (is_reached, Count(seats))


SHARES = st.integers(0, 500).flatmap(lambda whole: st.builds(share, st.integers(0, whole), st.just(whole)))
TARGETS = st.fractions(0, 1, max_denominator=1000)


@given(SHARES)
def test_a_share_lies_between_0_and_1(one: Share) -> None:
    fraction = one.fraction()
    assert fraction is None or 0 <= fraction <= 1


@given(SHARES, TARGETS)
def test_seats_are_enough_and_one_fewer_is_not(one: Share, target: Fraction) -> None:
    seats = one.seats_to(target).value
    part, whole = one.part.value, one.whole.value
    assert share(part + seats, whole).reaches(target) in {True, None}
    assert not seats or share(part + seats - 1, whole).reaches(target) is False


@given(SHARES, TARGETS)
def test_no_seat_is_lacking_exactly_where_the_target_is_reached(one: Share, target: Fraction) -> None:
    assert (one.seats_to(target) == Count(0)) is (one.reaches(target) in {True, None})


@given(SHARES, TARGETS)
def test_training_one_more_never_lowers_the_share(one: Share, target: Fraction) -> None:
    part, whole = one.part.value, one.whole.value
    if part < whole:
        more = share(part + 1, whole)
        before, after = one.fraction(), more.fraction()
        assert before is not None
        assert after is not None
        assert after > before
        assert more.seats_to(target) <= one.seats_to(target)
