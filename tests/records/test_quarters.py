from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from interventio.records.quarters import YearQuarter, full_quarters, quarter_named, quarter_of, quarters_of

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def test_a_quarter_has_ended_on_its_last_day() -> None:
    assert full_quarters(date(2026, 3, 30), 1) == (YearQuarter(2025, 4),)
    assert full_quarters(date(2026, 3, 31), 1) == (YearQuarter(2026, 1),)


def test_a_year_has_four() -> None:
    assert [str(quarter) for quarter in quarters_of(2026)] == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
    assert full_quarters(date(2026, 12, 31), 4) == quarters_of(2026)


@given(DAYS)
def test_a_day_lies_in_its_quarter_and_the_name_says_which(day: date) -> None:
    quarter = quarter_of(day)
    assert quarter.first_day <= day <= quarter.last_day
    assert quarter_named(str(quarter)) == quarter


@given(DAYS, st.integers(-40, 40))
def test_quarters_follow_each_other_without_a_gap(day: date, count: int) -> None:
    quarter = quarter_of(day)
    assert quarter.later(1).first_day == quarter.last_day + timedelta(days=1)
    assert quarter.later(count).later(-count) == quarter


@given(DAYS, st.integers(1, 12))
def test_full_quarters_end_by_the_day_and_the_next_one_does_not(day: date, count: int) -> None:
    told = full_quarters(day, count)
    assert len(told) == count
    assert told[-1].last_day <= day < told[-1].later(1).last_day
