from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.team_seasons import FEWEST
from interventio.measures.meetings import SeasonCount, SeasonState, seasons_of
from interventio.records.seasons import season_named
from support.build import support_team
from support.seasons import FOUND

ANXIETY = FOUND.support_teams["anxiety"]
NOTHING = {"planned": 0, "untold": 0, "cancelled": 0, "with_supervisor": 0, "with_trained_worker": 0}


def test_seasons_are_counted_with_what_came_of_them() -> None:
    assert seasons_of(ANXIETY, FOUND.day) == (
        SeasonCount(season_named("2025-autumn"), held=1, **NOTHING, to_do=0, overdue=0, standing=SeasonState.IN_PART),
        SeasonCount(
            season=season_named("2026-spring"),
            held=1,
            planned=0,
            untold=0,
            cancelled=1,
            with_supervisor=1,
            with_trained_worker=1,
            to_do=2,
            overdue=1,
            standing=SeasonState.MISSED,
        ),
        SeasonCount(
            season=season_named("2026-autumn"),
            held=1,
            planned=1,
            untold=1,
            cancelled=0,
            with_supervisor=0,
            with_trained_worker=1,
            to_do=0,
            overdue=0,
            standing=SeasonState.UNDER_WAY,
        ),
    )


@pytest.mark.parametrize(
    ("day", "standing", "held"),
    [
        ("2026-06-30", SeasonState.UNDER_WAY, 1),
        ("2026-07-01", SeasonState.MISSED, 1),
        ("2026-02-09", SeasonState.UNDER_WAY, 0),
    ],
)
def test_a_season_is_missed_on_the_day_after_its_last_one(day: str, standing: SeasonState, held: int) -> None:
    spring = seasons_of(ANXIETY, date.fromisoformat(day))[1]
    assert (spring.standing, spring.held) == (standing, held)


@pytest.mark.parametrize(("dates", "lacking"), [([], 2), (["2026-03-01"], 1), (["2026-03-01", "2026-04-01"], 0)])
def test_what_is_planned_need_not_be_called(dates: list[str], lacking: int) -> None:
    team = support_team(meetings=[{"date": day, "status": "planned"} for day in dates])
    assert [one.lacking for one in seasons_of(team, date(2026, 2, 1))] == [lacking]


@given(
    st.lists(
        st.tuples(st.dates(date(2025, 1, 1), date(2027, 12, 31)), st.sampled_from(["held", "planned", "cancelled"])),
        max_size=9,
    ),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_every_meeting_is_counted_once_and_enough_are_reached(meetings: list[tuple[date, str]], day: date) -> None:
    team = support_team(meetings=[{"date": str(when), "status": status} for when, status in meetings])
    counts = seasons_of(team, day)
    assert sum(one.held + one.planned + one.untold + one.cancelled for one in counts) == len(meetings)
    assert all((one.standing is SeasonState.REACHED) is (one.held >= FEWEST) for one in counts)
    assert all(one.season.last_day < day for one in counts if one.standing is SeasonState.MISSED)
    assert [one.season for one in counts] == sorted({one.season for one in counts})
