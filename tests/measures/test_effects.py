"""The effect sizes are the formulas of their sources; positive is better."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.effects import correlation_of, score_change, score_changes
from interventio.records.fields import Better
from interventio.records.outcomes import Score
from support.build import catalogue, evaluation, organisation

AMOUNTS = st.integers(0, 400)


def score(**fields: object) -> Score:
    plain = {"instrument": "sdq", "clients": 40, "mean_before": 18, "mean_after": 14, "spread_before": 5}
    (told,) = evaluation(scores=[{**plain, **fields}]).scores
    return told


@pytest.mark.parametrize(
    ("fields", "per_mille"),
    [
        ({}, (785, 314, 1255)),  # r is not known and taken for 0: 2/40 + 0.785²/80
        ({"spread_after": 6, "spread_of_change": 5}, (785, 458, 1111)),  # r = 0.6: 0.8/40 + 0.785²/80
        ({"clients": 10}, (731, -202, 1665)),  # c = 1 − 3/35: 0.2 + 0.731²/20
        ({"mean_after": 22}, (-785, -1255, -314)),
        ({"spread_before": 10}, (392, -54, 839)),
    ],
)
def test_the_change_by_the_spread_before(fields: dict[str, object], per_mille: tuple[int, int, int]) -> None:
    found = score_change(score(**fields), Better.LOWER).by_spread_before
    assert found
    told = (found.size, found.interval.lowest, found.interval.highest)
    assert tuple(round(1000 * one) for one in told) == per_mille


@given(AMOUNTS, AMOUNTS, st.integers(1, 100), st.integers(3, 500))
def test_better_is_positive_whichever_way_an_instrument_counts(
    before: int, after: int, spread: int, clients: int
) -> None:
    told = score(mean_before=before, mean_after=after, spread_before=spread, spread_of_change=spread, clients=clients)
    up, down = score_change(told, Better.HIGHER), score_change(told, Better.LOWER)
    for one, other in (
        (up.by_spread_before, down.by_spread_before),
        (up.by_spread_of_change, down.by_spread_of_change),
    ):
        assert one
        assert other
        assert one.size == -other.size
        assert (one.size > 0) == (after > before)
        assert one.interval.lowest < one.size < one.interval.highest


@pytest.mark.parametrize("fields", [{"spread_before": 0}, {"clients": 2}, {"spread_before": -1}])
def test_where_there_is_no_effect_size(fields: dict[str, object]) -> None:
    assert score_change(score(**fields), Better.LOWER).by_spread_before is None


def test_spreads_that_contradict_each_other_tell_no_correlation() -> None:
    assert correlation_of(score(spread_after=5, spread_of_change=11)) is None
    assert correlation_of(score(spread_after=5, spread_of_change=10)) == -1
    assert correlation_of(score(spread_after=5)) is None


def test_an_instrument_that_is_not_known_tells_no_direction() -> None:
    known = catalogue(organisation(instruments=["sdq"])).words.instruments
    (better,) = score_changes((score(),), known)
    assert better.change == Fraction(4)
    assert score_changes((score(),), {}) == ()
