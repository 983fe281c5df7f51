from datetime import date

import pytest

from interventio.catalogue.team_seasons import (
    Presence,
    is_there_throughout,
    presence_at,
    seasons_at_work,
)
from interventio.records.seasons import season_named
from support.build import support_team


@pytest.mark.parametrize(
    ("since", "until", "seasons"),
    [
        ("2025-09-01", None, ["2025-autumn", "2026-spring"]),
        ("2025-09-01", "2025-12-31", ["2025-autumn"]),
        ("2026-08-01", None, ["2026-spring"]),
        (None, None, ["2026-spring"]),
    ],
)
def test_a_team_is_at_work_from_its_first_season_to_the_one_of_the_day(
    since: str | None, until: str | None, seasons: list[str]
) -> None:
    team = support_team(since=since, until=until)
    assert [str(one) for one in seasons_at_work(team, date(2026, 6, 30))] == seasons


def test_seasons_of_the_record_are_among_them_and_those_between() -> None:
    team = support_team(meetings=[{"date": "2027-03-01", "status": "planned"}, {"date": "2025-03-01"}])
    assert [str(one) for one in seasons_at_work(team, date(2026, 1, 1))] == [
        *("2025-spring", "2025-autumn", "2026-spring", "2027-spring")
    ]


@pytest.mark.parametrize(
    ("since", "until", "is_throughout"),
    [
        (None, None, True),
        ("2026-01-01", "2026-06-30", True),
        ("2026-01-02", None, False),
        (None, "2026-06-29", False),
    ],
)
def test_a_team_is_there_throughout_from_the_first_day_to_the_last(
    since: str | None,
    until: str | None,
    is_throughout: bool,  # noqa: FBT001
) -> None:
    team = support_team(since=since, until=until)
    assert is_there_throughout(team, season_named("2026-spring")) is is_throughout


@pytest.mark.parametrize(
    ("attendance", "presence"),
    [
        ([], Presence(None, None)),
        ([{"unit": "a", "supervisors": 1}], Presence(supervisor=True, trained_worker=None)),
        ([{"unit": "a", "supervisors": 0, "trained_workers": 2}], Presence(supervisor=False, trained_worker=True)),
        (
            [{"unit": "a", "supervisors": 0}, {"unit": "b", "trained_workers": 0}],
            Presence(None, None),
        ),
        (
            [{"unit": "a", "trained_workers": 0}, {"unit": "b", "supervisors": 3, "trained_workers": 0}],
            Presence(supervisor=True, trained_worker=False),
        ),
    ],
)
def test_one_is_enough_and_a_count_that_is_left_out_is_not_known(attendance: list[object], presence: Presence) -> None:
    team = support_team(meetings=[{"date": "2026-03-10", "attendance": attendance}])
    assert presence_at(team.seasons[0].meetings[0]) == presence
