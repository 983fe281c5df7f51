from datetime import date

import pytest

from support.found import Told, found

PLACE = "data/teams/a.yaml seasons"


def team(*meetings: str, season: str = "2026-autumn", **fields: str) -> str:
    """Return a support team with meetings in one season."""
    more = "".join(f", {name}: {value}" for name, value in fields.items())
    return f"support a: {{seasons: [{{season: {season}, meetings: [{', '.join(meetings)}]}}]{more}}}"


@pytest.mark.parametrize(
    ("season", "day", "is_told"),
    [
        ("2026-spring", "2026-01-01", False),
        ("2026-spring", "2026-06-30", False),
        ("2026-spring", "2026-07-01", True),
        ("2026-autumn", "2026-07-01", False),
        ("2026-autumn", "2027-01-01", True),
        ("2025-autumn", "2026-08-01", True),
    ],
)
def test_a_meeting_is_in_its_season(season: str, day: str, is_told: bool) -> None:  # noqa: FBT001
    told = Told(
        f"{PLACE}.0.meetings.0.date",
        {"day": date.fromisoformat(day), "season": season},
        see=(f"{PLACE}.0.season",),
    )
    assert found("SUP001", team(f"{{date: {day}, status: cancelled}}", season=season)) == ([told] if is_told else [])


def test_seasons_stand_once_each_the_oldest_first() -> None:
    seasons = ("2026-spring", "2025-autumn", "2026-spring", "2026-spring")
    records = f"support a: {{seasons: [{', '.join(f'{{season: {one}}}' for one in seasons)}]}}"
    assert found("SUP002", records) == [
        Told(f"{PLACE}.1.season", {"season": "2025-autumn"}, see=(f"{PLACE}.0.season",)),
        Told(f"{PLACE}.3.season", {"season": "2026-spring"}, see=(f"{PLACE}.2.season",)),
    ]


def test_meetings_stand_in_order_within_a_season() -> None:
    records = """
        support a:
          seasons:
            - season: 2026-spring
              meetings: [{date: 2026-05-01, status: held}, {date: 2026-04-30, status: held}]
            - {season: 2026-autumn, meetings: [{date: 2026-01-30, status: held}, {date: 2026-01-30, status: held}]}
        support b: {seasons: [{season: 2026-spring, meetings: [{date: 2026-01-01, status: held}]}]}
    """
    assert found("SUP003", records) == [
        Told(f"{PLACE}.0.meetings.1.date", {"day": date(2026, 4, 30)}, see=(f"{PLACE}.0.meetings.0.date",))
    ]


def test_a_team_meets_once_a_day_unless_one_meeting_was_cancelled() -> None:
    day = "date: 2026-09-10, status"
    twice = team(f"{{{day}: held}}", f"{{{day}: cancelled}}", f"{{{day}: planned}}")
    told = Told(f"{PLACE}.0.meetings.2.date", {"day": date(2026, 9, 10)}, see=(f"{PLACE}.0.meetings.0.date",))
    assert found("SUP004", twice) == [told]
    assert found("SUP004", team(f"{{{day}: held}}", f"{{{day}: cancelled}}")) == []


@pytest.mark.parametrize(
    ("day", "status", "code", "field"),
    [
        ("2026-11-23", "held", "SUP005", "date"),
        ("2026-11-21", "planned", "SUP006", "status"),
    ],
)
def test_what_is_held_has_come_and_what_is_planned_is_to_come(day: str, status: str, code: str, field: str) -> None:
    assert [one.at for one in found(code, team(f"{{date: {day}, status: {status}}}"))] == [
        f"{PLACE}.0.meetings.0.{field}"
    ]
    assert found(code, team(f"{{date: 2026-11-22, status: {status}}}")) == []
    assert found(code, team(f"{{date: {day}, status: cancelled}}")) == []


def test_a_unit_stands_once_among_those_who_came() -> None:
    came = "attendance: [{unit: x}, {unit: y}, {unit: x}]"
    at = f"{PLACE}.0.meetings.0.attendance"
    assert found("SUP007", team(f"{{date: 2026-09-10, status: held, {came}}}")) == [
        Told(f"{at}.2.unit", {"unit": "x"}, see=(f"{at}.0.unit",))
    ]


@pytest.mark.parametrize(
    ("fields", "bound"),
    [
        ({"since": "2026-09-11"}, "since"),
        ({"until": "2026-09-09"}, "until"),
        ({"since": "2026-09-10", "until": "2026-09-10"}, ""),
    ],
)
def test_a_meeting_is_within_the_time_of_its_team(fields: dict[str, str], bound: str) -> None:
    told = Told(f"{PLACE}.0.meetings.0.date", {"day": date(2026, 9, 10)}, see=(f"data/teams/a.yaml {bound}",))
    assert found("SUP016", team("{date: 2026-09-10, status: held}", **fields)) == ([told] if bound else [])
    assert found("SUP016", team("{date: 2026-09-10, status: cancelled}", **fields)) == []


@pytest.mark.parametrize(
    ("times", "is_told"),
    [
        ('starts: "13:00", ends: "12:59"', True),
        ('starts: "13:00", ends: "13:00"', True),
        ('starts: "09:00", ends: "10:00"', False),
        ('ends: "10:00"', False),
    ],
)
def test_a_meeting_ends_after_it_starts(times: str, is_told: bool) -> None:  # noqa: FBT001
    told = found("SUP017", team(f"{{date: 2026-09-10, status: held, {times}}}"))
    assert [one.at for one in told] == ([f"{PLACE}.0.meetings.0.ends"] if is_told else [])
