"""What support teams have met about, and what is open on a day."""

from datetime import date

import pytest

from interventio.catalogue.meetings import (
    follow_ups,
    meeting_state,
    meetings_held,
    meetings_of,
    meetings_to_come,
    open_follow_ups,
    open_questions,
    practices_of,
    questions_of,
)
from interventio.records.support_team import MeetingState
from support.build import support_team
from support.meetings import FOUND, meeting

TEAM = FOUND.support_teams["worry"]


@pytest.mark.parametrize(
    ("day", "held", "to_come"),
    [
        ("2026-03-09", [], ["2026-12-08"]),
        ("2026-03-10", ["2026-03-10"], ["2026-12-08"]),
        ("2026-12-08", ["2026-03-10", "2026-09-15"], ["2026-12-08"]),
        ("2026-12-09", ["2026-03-10", "2026-09-15"], []),
    ],
)
def test_a_meeting_is_held_from_its_day_on_and_to_come_until_it(day: str, held: list[str], to_come: list[str]) -> None:
    today = date.fromisoformat(day)
    assert [one.key for one in meetings_held(TEAM, today)] == held
    assert [one.key for one in meetings_to_come(TEAM, today) if one.meeting.status is MeetingState.PLANNED] == to_come


def test_what_has_been_held_was_planned_before() -> None:
    one = meeting("2026-09-15").meeting
    assert [meeting_state(one, date(2026, 9, day)) for day in (14, 15)] == [MeetingState.PLANNED, MeetingState.HELD]


def test_meetings_are_told_apart_and_stand_in_the_order_of_their_days() -> None:
    days = ("2026-03-10", "2026-02-10", "2026-03-10")
    team = support_team(meetings=[{"date": day} for day in days])
    assert [one.key for one in meetings_of(team)] == ["2026-02-10", "2026-03-10", "2026-03-10-2"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-03-09", []),
        ("2026-05-19", ["worry-2026-03-10-2", "worry-2026-03-10-3"]),
        ("2026-05-20", ["worry-2026-03-10-2"]),
        ("2026-11-22", ["worry-2026-03-10-2", "worry-2026-09-15-1"]),
    ],
)
def test_what_was_agreed_is_open_until_it_is_done(day: str, expected: list[str]) -> None:
    assert [one.key for one in open_follow_ups(TEAM, date.fromisoformat(day))] == expected


def test_practices_and_questions_are_those_of_meetings_that_were_held() -> None:
    day = date(2026, 11, 22)
    assert [one.practice.what["und"] for one in practices_of(TEAM, day)] == ["Talk first.", "Times are booked at once."]
    assert [one.key for one in questions_of(TEAM, day)] == [
        "worry-2026-03-10-1",
        "worry-2026-03-10-2",
        "worry-2026-09-15-1",
    ]
    assert [(one.question.what["und"], one.due) for one in open_questions(TEAM, day)] == [
        ("How?", date(2026, 9, 10)),
        ("When?", date(2027, 3, 15)),
    ]
    assert [one.key for one in follow_ups(TEAM, date(2026, 9, 14))] == ["worry-2026-03-10-2", "worry-2026-03-10-3"]
