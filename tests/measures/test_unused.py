"""Trained but not used, used but not trained, and what nobody knows."""

from collections.abc import Mapping

import pytest

from interventio.measures.rule import rule_of
from interventio.measures.team_use import uses_of, with_used_methods
from interventio.measures.unused import Mismatch, at_stage, mismatch_of
from interventio.records.base import Part
from interventio.records.fields import Stage
from interventio.records.team import Trained
from support.build import catalogue, intervention, period_log, team

YEAR = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
NONE = dict.fromkeys(YEAR, 0)
"""Nothing was started in any quarter."""


def mismatch(*records: Part) -> Mismatch:
    found = catalogue(intervention("cool-kids"), *records)
    rule = with_used_methods(found, rule_of(found))
    return mismatch_of(found, rule, uses_of(found, rule))


def found(
    trained: object = 4, started: Mapping[str, object] = {}, active: object = None, **fields: object
) -> tuple[int, int, int]:
    """Return how many are unused, how many untrained and how many unknown, of one team."""
    row = {"headcount": 9, "trained": {"cool-kids": trained} if trained is not None else {}}
    counts = row | ({} if active is None else {"active": {"cool-kids": active}})
    log = period_log("harju", {quarter: {"cool-kids": count} for quarter, count in started.items()})
    told = mismatch(team("harju", ["cool-kids"], {"nurse": counts}, (), **fields), log)
    return len(told.unused), len(told.untrained), told.unknown


UNUSED, UNTRAINED, UNKNOWN, NEITHER = (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0)


def test_trained_people_do_not_use_a_method_if_four_known_quarters_had_no_new_period() -> None:
    assert found(started=NONE) == UNUSED
    assert found(started=NONE | {"2026-Q1": 1}) == NEITHER


def test_or_if_nobody_of_them_is_active() -> None:
    assert found(active=0) == UNUSED
    assert found(active=1) == NEITHER


def test_a_new_period_tells_more_than_an_older_count_of_the_active() -> None:
    assert found(started={"2026-Q1": 1}, active=0) == NEITHER
    assert found(started=NONE, active=2) == UNUSED


def test_a_quarter_that_is_not_known_leaves_it_open() -> None:
    assert found() == UNKNOWN
    assert found(started={**NONE, "2026-Q1": {}}) == UNKNOWN


@pytest.mark.parametrize("trained", [0, None])
def test_where_nobody_is_known_to_be_trained_nothing_is_unused(trained: object) -> None:
    assert found(trained, started=NONE) == NEITHER


def test_a_team_that_is_bought_in_answers_for_its_training_itself() -> None:
    assert found(0, {"2026-Q1": 3}, bought_from="A provider") == NEITHER


def test_a_method_is_used_though_the_latest_snapshot_says_that_nobody_is_trained() -> None:
    assert found(0, {"2026-Q1": 3}) == UNTRAINED
    assert found(0, {"2025-Q1": 3}) == NEITHER
    assert found(None, {"2026-Q1": 3}) == NEITHER


def test_the_trained_of_another_occupation_are_trained_too() -> None:
    staff = {
        occupation: {"headcount": 5, "trained": {"cool-kids": n}}
        for occupation, n in (("nurse", 0), ("psychologist", 2))
    }
    told = mismatch(team("harju", ["cool-kids"], staff), period_log("harju", {"2026-Q1": {"cool-kids": 3}}))
    assert told.untrained == ()


def test_the_most_trained_stand_first() -> None:
    teams = [
        team(id_, ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": n}, "active": {"cool-kids": 0}}})
        for id_, n in (("few", 2), ("many", 7))
    ]
    assert [(one.team, one.trained.value) for one in mismatch(*teams).unused] == [("many", 7), ("few", 2)]


def test_each_stage_has_its_count() -> None:
    trained = Trained(attended=3, completed=2, certified=1)
    assert [at_stage(trained, stage) for stage in Stage] == [3, 2, 1]
