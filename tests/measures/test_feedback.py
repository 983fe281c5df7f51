from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count
from interventio.measures.feedback import (
    NPS_RANGE,
    GroupFeedback,
    Recommendation,
    group_feedback,
    nearest,
    response_of,
)
from support.build import evaluation

COUNTS = st.integers(0, 200)


def group(**counts: int) -> GroupFeedback:
    (told,) = evaluation(feedback=[{"id": "young", "name": "Young", **counts}]).feedback
    return group_feedback(told)


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_the_score_of_all_lies_where_the_silent_may_carry_it(
    promoters: int, passives: int, detractors: int, silent: int
) -> None:
    said = Recommendation(Count(promoters), Count(passives), Count(detractors))
    score, possible = said.score(), said.possible(Count(said.answered.value + silent))
    if score is not None:
        assert possible
        assert NPS_RANGE.lowest <= possible.lowest <= score <= possible.highest <= NPS_RANGE.highest
        assert (possible.range == 0) == (silent == 0)


def test_nobody_has_no_score() -> None:
    nobody = Recommendation(Count(0), Count(0), Count(0))
    assert (nobody.score(), nobody.possible(Count(0))) == (None, None)
    assert nobody.possible(Count(9)) == NPS_RANGE


@pytest.mark.parametrize(
    ("counts", "answered", "score"),
    [
        ({"asked": 40, "promoters": 8, "passives": 4, "detractors": 4}, 16, 25),
        ({"asked": 40, "answered": 16, "promoters": 8, "passives": 4, "detractors": 4}, 16, 25),
        ({"asked": 40, "answered": 17, "promoters": 8, "passives": 4, "detractors": 4}, 17, None),
        ({"asked": 40, "answered": 16, "promoters": 8}, 16, None),
        ({"asked": 40}, None, None),
    ],
)
def test_what_a_group_answered(counts: dict[str, int], answered: int | None, score: int | None) -> None:
    found = group(**counts)
    assert (found.answered and found.answered.value, found.score) == (answered, score)


def test_the_response_of_all_groups_is_unknown_with_one_of_them() -> None:
    known, unknown = group(asked=40, answered=10), group(asked=40)
    total = response_of([known, known])
    assert total
    assert total.fraction() == Fraction(20, 80)
    assert (response_of([known, unknown]), response_of([])) == (None, None)
    assert group(asked=9, answered=10).response is None


@given(st.fractions())
def test_the_nearest_whole_number_is_near(number: Fraction) -> None:
    assert abs(nearest(number) - number) <= Fraction(1, 2)
    assert nearest(-number) == -nearest(number)
