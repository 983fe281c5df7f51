from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.records.seasons import Season, season_named, season_of

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "2026-spring"),
        (date(2026, 6, 30), "2026-spring"),
        (date(2026, 7, 1), "2026-autumn"),
        (date(2026, 12, 31), "2026-autumn"),
    ],
)
def test_spring_ends_with_june_and_autumn_with_the_year(day: date, name: str) -> None:
    assert str(season_of(day)) == name


def test_seasons_are_in_order_as_they_follow_each_other() -> None:
    assert sorted([Season(2026, 2), Season(2027, 1), Season(2026, 1)]) == [
        season_named("2026-spring"),
        season_named("2026-autumn"),
        season_named("2027-spring"),
    ]


@given(DAYS)
def test_a_day_lies_in_its_season_and_the_name_says_which(day: date) -> None:
    season = season_of(day)
    assert season.first_day <= day <= season.last_day
    assert season_named(str(season)) == season


@given(DAYS, st.integers(-40, 40))
def test_seasons_follow_each_other_without_a_gap(day: date, count: int) -> None:
    season = season_of(day)
    assert season.later(1).first_day == season.last_day + timedelta(days=1)
    assert season.later(count).later(-count) == season
