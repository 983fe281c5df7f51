from datetime import date
from fractions import Fraction

import pytest

from support.found import Told, found

BOARD = "data/teams/board.yaml decisions"
WHAT = "what: w, effect"


@pytest.mark.parametrize(
    ("days", "is_told"),
    [
        ("due: 2026-11-21", True),
        ("due: 2026-11-22", False),
        ("due: 2026-11-21, decided: 2026-11-22", False),
        ("due: 2026-11-21, decided: 2026-11-23", True),
    ],
)
def test_a_question_is_decided_in_time(days: str, is_told: bool) -> None:  # noqa: FBT001
    told = Told(f"{BOARD}.0.due", {"id": "q", "day": date(2026, 11, 21)})
    assert found("DEC001", f"leaders board: {{decisions: [{{id: q, {WHAT}: other, {days}}}]}}") == (
        [told] if is_told else []
    )


def test_a_decision_about_a_method_names_it_and_one_about_the_target_says_it() -> None:
    records = f"""
        leaders board:
          decisions:
            - {{id: a, {WHAT}: adopt}}
            - {{id: b, {WHAT}: pause, intervention: ck}}
            - {{id: c, {WHAT}: end}}
            - {{id: d, {WHAT}: other}}
            - {{id: e, {WHAT}: change-target, decided: 2026-01-01}}
            - {{id: f, {WHAT}: change-target, decided: 2026-01-01, target: 80}}
            - {{id: g, {WHAT}: change-target, due: 2027-01-01}}
    """
    assert found("DEC002", records) == [Told(f"{BOARD}.{n}.effect", {"id": id_}) for n, id_ in ((0, "a"), (2, "c"))]
    assert found("DEC003", records) == [Told(f"{BOARD}.4.effect", {"id": "e"})]


@pytest.mark.parametrize(
    ("effect", "status", "is_followed"),
    [
        ("adopt", "planned", True),
        ("adopt", "piloting", True),
        ("adopt", "in-use", True),
        ("adopt", "considered", False),
        ("adopt", "ended", False),
        ("end", "ended", True),
        ("end", "phasing-out", True),
        ("end", "in-use", False),
        ("pause", "in-use", True),
        ("pause", "considered", True),
    ],
)
def test_the_life_of_a_method_follows_what_is_decided(effect: str, status: str, is_followed: bool) -> None:  # noqa: FBT001
    records = f"""
        method ck: {{life: [{{status: {status}, since: 2026-09-01}}]}}
        leaders board: {{decisions: [{{id: q, {WHAT}: {effect}, intervention: ck, decided: 2026-06-01}}]}}
    """
    told = Told(f"{BOARD}.0.effect", {"decision": "q", "id": "ck"}, see=("data/interventions/ck.yaml key:life",))
    assert found("DEC004", records) == ([] if is_followed else [told])


def test_only_the_last_decision_in_effect_is_to_be_followed_whichever_team_has_taken_it() -> None:
    records = f"""
        method ck: {{}}
        method ipc: {{life: [{{status: ended, since: 2026-09-01}}]}}
        method icdp: {{life: [{{status: in-use, since: 2026-09-01}}]}}
        leaders board:
          decisions:
            - {{id: adopted, {WHAT}: adopt, intervention: ck, decided: 2026-06-01}}
            - {{id: ended, {WHAT}: end, intervention: ipc, decided: 2026-06-01}}
            - {{id: ending, {WHAT}: end, intervention: icdp, decided: 2026-06-01, takes_effect: 2026-11-23}}
            - {{id: open, {WHAT}: end, intervention: icdp}}
            - {{id: gone, {WHAT}: end, intervention: gone, decided: 2026-06-01}}
        leaders another:
          decisions:
            - {{id: long-ago, {WHAT}: adopt, intervention: ipc, decided: 2020-06-01}}
    """
    place = "data/interventions/ck.yaml "
    assert found("DEC004", records) == [Told(f"{BOARD}.0.effect", {"decision": "adopted", "id": "ck"}, see=(place,))]


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        ("{id: a, what: w, effect: change-target, target: 75, decided: 2026-01-01}", 0),
        ("{id: a, what: w, effect: change-target, target: 70, decided: 2026-01-01}", None),
        ("{id: a, what: w, effect: change-target, target: 75}", None),
        ("{id: a, what: w, effect: change-target, target: 75, decided: 2026-01-01, takes_effect: 2027-01-01}", None),
        ("{id: a, what: w, effect: change-target, target: 75, decided: 2026-01-01, intervention: ck}", None),
        (
            (
                "{id: a, what: w, effect: change-target, target: 75, decided: 2026-01-01}, "
                "{id: b, what: w, effect: change-target, target: 70, decided: 2026-02-01}"
            ),
            None,
        ),
        (
            (
                "{id: b, what: w, effect: change-target, target: 70, decided: 2026-01-01}, "
                "{id: a, what: w, effect: change-target, target: 75, decided: 2025-02-01, takes_effect: 2026-02-01}"
            ),
            1,
        ),
    ],
)
def test_the_settings_count_by_the_target_that_holds(decisions: str, told: int | None) -> None:
    facts = {"target": Fraction(3, 4), "settings": Fraction(7, 10)}
    expected = Told(f"{BOARD}.{told}.target", facts, see=("interventio.yaml key:coverage",))
    assert found("DEC005", f"leaders board: {{decisions: [{decisions}]}}") == ([] if told is None else [expected])


def test_nothing_is_decided_on_a_day_to_come() -> None:
    decisions = ", ".join(f"{{id: d{day}, {WHAT}: other, decided: 2026-11-{day}}}" for day in (22, 23))
    assert found("DEC006", f"leaders board: {{decisions: [{decisions}]}}") == [
        Told(f"{BOARD}.1.decided", {"id": "d23", "day": date(2026, 11, 23)})
    ]


def test_each_decision_of_a_team_has_an_id_of_its_own() -> None:
    one = f"{{id: a, {WHAT}: other}}"
    records = f"""
        leaders board: {{decisions: [{one}, {one}]}}
        leaders another: {{decisions: [{one}]}}
    """
    assert found("DEC007", records) == [Told(f"{BOARD}.1.id", {"id": "a"}, see=(f"{BOARD}.0.id",))]


def test_an_implementation_team_has_members() -> None:
    records = """
        leaders board: {}
        leaders another: {members: [{role: Head}]}
    """
    assert found("DEC008", records) == [Told("data/teams/board.yaml key:name", {"id": "board"})]
