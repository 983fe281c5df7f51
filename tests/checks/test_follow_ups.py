from datetime import date

import pytest

from support.found import Told, found

AT = "data/evaluations/e.yaml follow_ups.0"
GROUPS = "ended: 20, outcomes: [{classes: [{id: worse, name: n, count: 6}, {id: better, name: m, count: 14}]}]"
CLASSES = "classes: [{id: x, name: n, count: 5}, {id: y, name: m, count: 2}]"


def records(follow_up: str, groups: str = GROUPS) -> str:
    return f"evaluation e: {{{groups}, follow_ups: [{{months: 6, {follow_up}}}]}}"


@pytest.mark.parametrize(
    ("follow_up", "is_told"),
    [
        ("status: done, whole: 20", False),
        ("status: done, whole: 21", True),
        ("status: planned, whole: 21", True),
        ("status: done, of: worse, whole: 6", False),
        ("status: done, of: worse, whole: 7", True),
        ("status: done, of: unheard-of, whole: 99", False),
        ("status: done", False),
    ],
)
def test_no_more_are_followed_than_there_are(follow_up: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT}.whole", {"months": 6})] if is_told else []
    assert found("EVA018", records(follow_up)) == told


def test_a_group_that_stands_twice_or_is_not_counted_is_not_compared() -> None:
    twice = (
        "outcomes: [{of: a, classes: [{id: worse, name: n, count: 1}]}, {classes: [{id: worse, name: n, count: 2}]}]"
    )
    assert found("EVA018", records("status: done, of: worse, whole: 9", twice)) == []
    assert found("EVA018", records("status: done, whole: 9", "name: n")) == []


@pytest.mark.parametrize(
    ("follow_up", "is_told"),
    [
        (f"whole: 7, {CLASSES}", False),
        (f"whole: 6, {CLASSES}", True),
        (f"of: worse, {CLASSES}", True),
        (CLASSES, False),
        (f"of: unheard-of, {CLASSES}", False),
    ],
)
def test_no_more_are_reached_than_were_to_be_followed(follow_up: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT}.key:classes", {"months": 6})] if is_told else []
    assert found("EVA019", records(f"status: done, {follow_up}")) == told


def test_what_was_done_today_was_done() -> None:
    assert found("EVA020", records("status: done, done: 2026-11-22")) == []
    assert found("EVA020", records("status: done, done: 2026-11-23")) == [
        Told(f"{AT}.done", {"months": 6, "done": date(2026, 11, 23)})
    ]


@pytest.mark.parametrize(
    ("follow_up", "is_told"),
    [
        ("status: planned, due: 2026-11-21", True),
        ("status: planned, due: 2026-11-22", False),
        ("status: done, due: 2026-11-21", False),
        ("status: cancelled, due: 2026-11-21", False),
        ("status: planned", False),
    ],
)
def test_a_planned_follow_up_is_late_from_the_day_after(follow_up: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT}.due", {"months": 6, "due": date(2026, 11, 21)})] if is_told else []
    assert found("EVA021", records(follow_up)) == told


@pytest.mark.parametrize(
    ("follow_up", "field"),
    [
        ("status: planned", "due"),
        ("status: planned, done: 2026-01-01", "due"),
        ("status: done, due: 2026-01-01", "done"),
        ("status: done, done: 2026-01-01", None),
        ("status: planned, due: 2027-01-01", None),
        ("status: cancelled", None),
    ],
)
def test_a_follow_up_has_the_day_that_its_status_asks_for(follow_up: str, field: str | None) -> None:
    told = [Told(f"{AT}.status", {"months": 6, "field": field})] if field else []
    assert found("EVA022", records(follow_up)) == told


@pytest.mark.parametrize(
    ("follow_up", "is_told"),
    [
        (f"status: planned, {CLASSES}", True),
        ("status: cancelled, done: 2026-01-01", True),
        (f"status: done, {CLASSES}", False),
        ("status: planned, whole: 9", False),
    ],
)
def test_counts_are_of_follow_ups_that_were_done(follow_up: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("EVA023", records(follow_up)) == ([Told(f"{AT}.status", {"months": 6})] if is_told else [])
