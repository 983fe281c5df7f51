"""Who works in a team on a day."""

from datetime import date

import pytest

from interventio.measures.roster import Expected, Reason, Roster, is_in_force, is_open, roster_on
from interventio.records.team import Delivery, Staff
from support.build import Rows, team

DAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("on", "snapshot", "nurses"),
    [("2025-12-31", None, None), ("2026-01-01", "2026-01-01", 4), ("2026-05-31", "2026-05-01", 7)],
)
def test_the_latest_snapshot_on_or_before_the_day_counts(on: str, snapshot: str | None, nurses: int | None) -> None:
    crew = team(staffing={"2026-05-01": {"nurse": 7}, "2026-01-01": {"nurse": 4}, "2026-06-01": {"nurse": 9}})
    roster = roster_on(crew, date.fromisoformat(on))
    assert roster.day == (date.fromisoformat(snapshot) if snapshot else None)
    assert [row.headcount for row in roster.rows] == ([nurses] if nurses else [])


def expected(staff: Rows, occupation: str = "nurse") -> int | Reason:
    known = roster_on(team(staff=staff), DAY).expected(occupation)
    return known.people if isinstance(known, Expected) else known


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (10, 10),
        ({"headcount": 10, "exempt": 3}, 7),
        ({"headcount": 10, "exempt": 10}, 0),
        ({"headcount": 10, "exempt": 11}, Reason.INCONSISTENT),
        ({"headcount": 0}, 0),
        ({"exempt": 3}, Reason.NO_HEADCOUNT),
        ({}, Reason.NO_HEADCOUNT),
    ],
)
def test_expected_are_those_who_are_not_exempt(row: object, people: int | Reason) -> None:
    assert expected({"nurse": row}) == people


def test_an_occupation_without_a_row_is_unknown_not_absent() -> None:
    assert expected({"nurse": 10}, "psychologist") is Reason.NO_HEADCOUNT


def test_without_a_snapshot_that_is_the_reason() -> None:
    assert Roster(None, ()).expected("nurse") is Reason.NO_SNAPSHOT


def test_two_rows_for_one_occupation_contradict_each_other() -> None:
    row = Staff(occupation="nurse", headcount=4)
    assert Roster(DAY, (row, row)).expected("nurse") is Reason.INCONSISTENT


def test_two_snapshots_of_one_day_count_as_one() -> None:
    crew = team(staffing=[("2026-01-01", {"nurse": 4}), ("2026-01-01", {"psychologist": 2})])
    assert [(row.occupation, row.headcount) for row in roster_on(crew, DAY).rows] == [("nurse", 4), ("psychologist", 2)]


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [
        (None, None, True),
        (date(2026, 6, 1), None, True),
        (None, date(2026, 6, 1), True),
        (date(2026, 6, 2), None, False),
        (None, date(2026, 5, 31), False),
        (date(2026, 1, 1), date(2026, 12, 31), True),
    ],
)
def test_the_first_and_the_last_day_belong_to_a_span(since: date | None, until: date | None, holds: object) -> None:
    assert is_in_force(Delivery(intervention="cool-kids", since=since, until=until), DAY) is holds
    assert is_open(team(since=since, until=until), DAY) is holds
