from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.progress import Progress, progress_in, progress_of
from interventio.records.competence_levels import Indicator
from support.build import competence

DAY = date(2026, 6, 1)


def progress(baseline: float | None = 40, target: float | None = 80, *values: float, **fields: object) -> Progress:
    readings = [{"date": f"2026-0{month}-01", "value": value} for month, value in enumerate(values, start=1)]
    plain: dict[str, object] = {"id": "asked", "name": "Asked", "readings": readings}
    if baseline is not None:
        plain["baseline"] = {"date": "2025-05-01", "value": baseline}
    if target is not None:
        plain["target"] = {"value": target, "by": "2026-05-31"}
    return progress_of(Indicator.model_validate(plain | fields), DAY)


@pytest.mark.parametrize(
    ("one", "change", "share", "is_better", "is_reached"),
    [
        (progress(40, 80, 45, 50), 10, Fraction(1, 4), True, False),
        (progress(40, 80, 50, 80), 40, 1, True, True),
        (progress(40, 80, 90), 50, Fraction(5, 4), True, True),
        (progress(40, 80, 30), -10, Fraction(-1, 4), False, False),
        (progress(40, 80, 40), 0, 0, None, False),
        (progress(40, 20, 30, better="lower"), -10, Fraction(1, 2), True, False),
        (progress(40, 20, 20, better="lower"), -20, 1, True, True),
        (progress(40, 40, 45), 5, None, True, True),
        (progress(80, 80), None, None, None, True),
        (progress(40, 80), None, None, None, False),
        (progress(None, 80, 85), None, None, None, True),
        (progress(40, None, 50), 10, None, True, None),
        (progress(None, None), None, None, None, None),
    ],
)
def test_the_change_the_way_and_the_target(
    one: Progress, change: int | None, share: Fraction | None, *, is_better: bool | None, is_reached: bool | None
) -> None:
    assert (one.change, one.share, one.is_better, one.state.is_reached) == (change, share, is_better, is_reached)


def test_what_is_read_later_is_left_aside() -> None:
    later = [{"date": "2026-07-01", "value": 90}, {"date": "2026-02-01", "value": 50}]
    assert [reading.value for reading in progress(readings=later).readings] == [50]


def test_it_is_to_be_read_again_so_many_months_after_the_newest_value() -> None:
    assert progress(40, 80, 50, every="6 months").state.due == date(2026, 7, 1)
    assert not progress(40, 80, 50, every="5 months").is_overdue
    assert progress(40, 80, 50, every="4 months").is_overdue
    assert progress(40, 80).state.due is None


def test_a_target_is_late_when_its_day_has_passed() -> None:
    assert [progress(40, 80, 50).is_late, progress(40, 80, 80).is_late, progress(40, None).is_late] == [
        *(True, False, False),
    ]


def test_indicators_of_no_level_tell_of_all() -> None:
    indicators = [{"id": "all", "name": "All"}, {"id": "one", "name": "One", "levels": ["hearing"]}]
    levels = competence(indicators=indicators)
    told = {level: [one.indicator.id for one in progress_in(levels, DAY, level)] for level in ("hearing", "encounter")}
    assert told == {"hearing": ["all", "one"], "encounter": ["all"]}


@given(*[st.integers(-(10**9), 10**9)] * 3, st.sampled_from(("higher", "lower")))
def test_the_whole_way_is_gone_exactly_at_the_target(baseline: int, value: int, target: int, better: str) -> None:
    one = progress(baseline, target, value, better=better)
    assert (one.share is None) is (baseline == target)
    assert (one.share == 1) is (value == target != baseline)
