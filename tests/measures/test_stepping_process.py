"""How far a process has come, and what is open in it."""

from datetime import date

import pytest

from interventio.measures.stepping_process import PhaseState, is_told, phases_of, questions_of
from support.build import Fields, stepping

DAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("told", "state", "is_overdue"),
    [
        pytest.param({}, PhaseState.TO_COME, False, id="nothing is said"),
        pytest.param({"starts": "2026-06-02"}, PhaseState.TO_COME, False, id="it starts tomorrow"),
        pytest.param({"starts": "2026-06-01"}, PhaseState.UNDER_WAY, False, id="it starts today"),
        pytest.param({"starts": "2026-05-01", "due": "2026-06-01"}, PhaseState.UNDER_WAY, False, id="due today"),
        pytest.param({"starts": "2026-05-01", "due": "2026-05-31"}, PhaseState.UNDER_WAY, True, id="overdue"),
        pytest.param({"due": "2026-05-31"}, PhaseState.TO_COME, True, id="not begun, and overdue"),
        pytest.param({"due": "2026-05-01", "done": "2026-05-31"}, PhaseState.DONE, False, id="done, though late"),
        pytest.param({"starts": "2026-05-01", "done": "2026-06-02"}, PhaseState.UNDER_WAY, False, id="done tomorrow"),
    ],
)
def test_a_phase_is_done_under_way_or_to_come(told: Fields, state: PhaseState, *, is_overdue: bool) -> None:
    first = phases_of(stepping(process=[{"phase": "mapping", **told}]), DAY)[0]
    assert (first.state, first.is_overdue) == (state, is_overdue)


def test_there_are_always_six_phases_in_their_order() -> None:
    chart = stepping(process=[{"phase": "draft", "done": "2026-05-01"}, {"phase": "mapping", "done": "2026-04-01"}])
    assert [(one.phase.value, one.state.value) for one in phases_of(chart, DAY)] == [
        ("mapping", "done"),
        ("factors", "to-come"),
        ("draft", "done"),
        ("unit-review", "to-come"),
        ("small-groups", "to-come"),
        ("presentation", "to-come"),
    ]


def test_open_questions_stand_first_by_their_days() -> None:
    asked: list[Fields] = [
        {"what": "answered", "answer": "Yes"},
        {"what": "without a day"},
        {"what": "later", "due": "2026-06-01"},
        {"what": "first", "due": "2026-05-31"},
        {"what": "answered tomorrow", "answered": "2026-06-02"},
    ]
    found = questions_of(stepping(process=[{"phase": "draft", "questions": asked}]), DAY)
    assert [(one.told.what["und"], one.is_open, one.is_overdue) for one in found] == [
        ("first", True, True),
        ("later", True, False),
        ("without a day", True, False),
        ("answered tomorrow", True, False),
        ("answered", False, False),
    ]


def test_a_chart_tells_of_its_process_by_a_phase_or_a_review() -> None:
    told = [stepping(), stepping(process=[{"phase": "mapping"}]), stepping(reviews=[{"unit": "harju"}])]
    assert [is_told(one) for one in told] == [False, True, True]
