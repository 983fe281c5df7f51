from datetime import date

import pytest

from support.found import Told, found

ALL = ("mapping", "factors", "draft", "unit-review", "small-groups", "presentation")
AT = "data/steppings/children.yaml process"


def process(code: str, phases: str) -> list[Told]:
    """Return what is found in phases such as `{phase: mapping, done: 2026-01-01}`."""
    return found(code, f"{{ladder children: {{}}, chart children: {{process: [{phases}]}}}}")


def out_of_order(position: int, phase: str, before: str) -> Told:
    return Told(f"{AT}.{position}.phase", {"phase": phase, "before": before, "phases": ALL})


def test_each_phase_is_told_once() -> None:
    told = process("PRO001", "{phase: mapping}, {phase: draft}, {phase: mapping}, {phase: mapping}")
    first = (f"{AT}.0.phase",)
    assert told == [Told(f"{AT}.{position}.phase", {"phase": "mapping"}, see=first) for position in (2, 3)]


@pytest.mark.parametrize(
    ("phases", "told"),
    [
        pytest.param("{phase: mapping}, {phase: draft}", [], id="in order"),
        pytest.param("{phase: draft}, {phase: mapping}", [out_of_order(1, "mapping", "draft")], id="written so"),
        pytest.param(
            "{phase: mapping, done: 2026-02-02}, {phase: draft, done: 2026-02-01}",
            [out_of_order(0, "mapping", "draft")],
            id="done so",
        ),
        pytest.param("{phase: mapping, done: 2026-02-01}, {phase: draft, done: 2026-02-01}", [], id="done on one day"),
        pytest.param("{phase: mapping}, {phase: draft, done: 2026-02-01}", [], id="the first may never have been"),
    ],
)
def test_phases_have_an_order(phases: str, told: list[Told]) -> None:
    assert process("PRO002", phases) == told


def test_a_phase_is_done_after_it_starts_and_before_today() -> None:
    days = {"starts": date(2026, 11, 23), "done": date(2026, 11, 22)}
    assert process("PRO003", "{phase: mapping, starts: 2026-11-23, done: 2026-11-22}") == [
        Told(f"{AT}.0.done", {"phase": "mapping", **days}, see=(f"{AT}.0.starts",))
    ]
    assert process("PRO003", "{phase: mapping, starts: 2026-11-22, done: 2026-11-22}") == []
    assert process("PRO004", "{phase: mapping, done: 2026-11-22}, {phase: draft, done: 2026-11-23}") == [
        Told(f"{AT}.1.done", {"phase": "draft", "done": date(2026, 11, 23)})
    ]


@pytest.mark.parametrize(
    ("days", "is_told"),
    [
        ("due: 2026-11-21", True),
        ("due: 2026-11-22", False),
        ("due: 2026-11-21, done: 2026-11-22", False),
        ("starts: 2026-01-01", False),
    ],
)
def test_a_phase_is_done_in_time(days: str, *, is_told: bool) -> None:
    told = Told(f"{AT}.0.due", {"phase": "mapping", "due": date(2026, 11, 21)})
    assert process("PRO005", f"{{phase: mapping, {days}}}") == ([told] if is_told else [])


@pytest.mark.parametrize(
    ("days", "is_told"),
    [
        ("due: 2026-11-21", True),
        ("due: 2026-11-22", False),
        ("due: 2026-11-21, answer: Yes", False),
        ("due: 2026-11-21, answered: 2026-11-20", False),
    ],
)
def test_a_question_is_answered_in_time(days: str, *, is_told: bool) -> None:
    told = Told(f"{AT}.0.questions.0.due", {"due": date(2026, 11, 21)})
    assert process("PRO006", f"{{phase: mapping, questions: [{{what: Why?, {days}}}]}}") == ([told] if is_told else [])
