from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.measuring import width
from interventio.renderers.pictures.evaluation_scales import (
    EDGE,
    LABEL,
    WIDTH,
    effects_of,
    nps_scale,
    opinion_bar,
    score_arrow,
    share_bar,
)
from support.evaluations import feedback_line, score_line, share_line

SHARES = st.fractions(0, 1)
SIZES = st.fractions(-(10**6), 10**6)
COUNTS = st.lists(st.integers(0, 10**5), min_size=3, max_size=3)


def test_a_share_lies_as_far_along_as_it_is_large_and_its_whisker_around_its_end() -> None:
    drawn = share_bar(share_line(Fraction(1, 2), Fraction(1, 4), Fraction(1)))
    assert drawn
    room = WIDTH - 2 * EDGE
    assert (drawn.at, drawn.low, drawn.high) == (EDGE + room / 2, EDGE + room / 4, WIDTH - EDGE)
    assert share_bar(share_line(None)) is None


def test_a_recommendation_lies_between_the_ends_of_its_scale() -> None:
    drawn = nps_scale(feedback_line(Fraction(0), Fraction(-100), Fraction(100), 1, 0, 1))
    assert drawn
    assert (drawn.low, drawn.at, drawn.high) == (EDGE, WIDTH / 2, WIDTH - EDGE)


def test_an_arrow_leads_from_the_mean_before_to_the_mean_after() -> None:
    drawn = score_arrow(score_line(Fraction(20), Fraction(10)))
    assert drawn
    assert (drawn.first, drawn.last) == (WIDTH - EDGE, WIDTH / 2)


def test_all_effect_sizes_share_a_scale_with_nought_on_it() -> None:
    effects = effects_of(
        [
            score_line(Fraction(1), Fraction(2), (Fraction(1, 2), Fraction(1, 4), Fraction(3, 2))),
            score_line(Fraction(1), Fraction(2), (Fraction(-1, 2), Fraction(-1), Fraction(0))),
        ]
    )
    assert [told for _, told in effects.scale.marks] == ["\u22121", "0", "1", "2"]
    ((first,), (second,)) = effects.spots
    assert second.low == EDGE
    assert second.high == effects.scale.zero
    assert first.at == pytest.approx(EDGE + (WIDTH - 2 * EDGE) / 2)


def test_no_effect_size_still_has_a_scale() -> None:
    assert effects_of([]).spots == ()


@given(st.lists(st.tuples(SIZES, SIZES, SIZES), min_size=1, max_size=5))
def test_every_effect_stands_on_its_scale(effects: list[tuple[Fraction, Fraction, Fraction]]) -> None:
    ordered = [(middle, low, high) for low, middle, high in (sorted(one) for one in effects)]
    found = effects_of([score_line(Fraction(1), Fraction(2), *ordered)])
    for spot in found.spots[0]:
        assert spot.low is not None
        assert spot.high is not None
        assert EDGE - 1e-6 <= spot.low <= spot.at <= spot.high <= WIDTH - EDGE + 1e-6
    assert 1 <= len(found.scale.marks) <= 7
    assert EDGE - 1e-6 <= found.scale.zero <= WIDTH - EDGE + 1e-6


@given(COUNTS)
def test_opinions_fill_the_bar_and_their_numbers_fit(counts: list[int]) -> None:
    slices = opinion_bar(feedback_line(Fraction(0), Fraction(0), Fraction(0), *counts).parts)
    assert sum(one.width for one in slices) == pytest.approx(WIDTH if sum(counts) else 0)
    assert all(not one.label or width(one.label, LABEL, 600) <= one.width for one in slices)


@given(SIZES, SIZES)
def test_arrows_stay_on_their_line(first: Fraction, last: Fraction) -> None:
    drawn = score_arrow(score_line(first, last))
    assert drawn
    assert all(EDGE - 1e-6 <= one <= WIDTH - EDGE + 1e-6 for one in (drawn.first, drawn.last))
