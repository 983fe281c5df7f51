"""The smallest numbers: one occupation in one team, trained in one method."""

from dataclasses import replace
from datetime import date

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell, cells_of
from interventio.measures.count import share
from interventio.measures.roster import Reason
from interventio.measures.rule import rule_of
from interventio.records.fields import Stage
from interventio.records.team import ServiceTeam
from support.build import SNAPSHOT, Fields, catalogue, intervention, settings, team

DAY = date.fromisoformat(SNAPSHOT)
COOL_KIDS = intervention("cool-kids", delivered_by=["nurse"])
CREW = {"nurse": {"headcount": 10, "exempt": 2, "trained": {"cool-kids": 5}}}


def found(*teams: ServiceTeam) -> tuple[Cell, ...]:
    known = county(*teams)
    return cells_of(known, rule_of(known))


def county(*teams: ServiceTeam) -> Catalogue:
    return catalogue(settings(["cool-kids"]), COOL_KIDS, *teams)


def test_a_cell_is_the_trained_among_the_expected() -> None:
    assert found(team(delivers=["cool-kids"], staff=CREW)) == (Cell("harju", "cool-kids", "nurse", DAY, share(5, 8)),)


def test_the_team_names_its_occupations_or_else_the_method_does() -> None:
    own = {"intervention": "cool-kids", "occupations": ["social-worker", "psychologist"]}
    staff = {"psychologist": {"headcount": 2, "trained": {"cool-kids": 1}}, **CREW}
    assert found(team(delivers=[own], staff=staff)) == (
        Cell("harju", "cool-kids", "psychologist", DAY, share(1, 2)),
        Cell("harju", "cool-kids", "social-worker", DAY, reason=Reason.NO_HEADCOUNT),
    )


def test_of_the_method_s_occupations_those_count_that_the_team_has() -> None:
    method = intervention("cool-kids", delivered_by=["nurse", "psychologist"])
    known = catalogue(settings(["cool-kids"]), method, team(delivers=["cool-kids"], staff=CREW))
    assert [cell.occupation for cell in cells_of(known, rule_of(known))] == ["nurse"]


def test_a_team_that_has_none_of_the_method_s_occupations_is_unknown() -> None:
    method = intervention("cool-kids", delivered_by=["psychologist"])
    known = catalogue(settings(["cool-kids"]), method, team(delivers=["cool-kids"], staff=CREW))
    assert cells_of(known, rule_of(known)) == (Cell("harju", "cool-kids", None, DAY, reason=Reason.NO_OCCUPATION),)


def test_two_deliveries_of_one_method_are_one() -> None:
    deliveries = [
        "cool-kids",
        {"intervention": "cool-kids", "occupations": ["psychologist", "nurse"]},
    ]
    assert [cell.occupation for cell in found(team(delivers=deliveries))] == ["nurse", "psychologist"]


def test_of_the_list_of_a_method_only_those_count_who_work_in_the_team() -> None:
    method = intervention("cool-kids", delivered_by=["nurse", "psychologist"])
    known = catalogue(
        settings(["cool-kids"]),
        method,
        team("harju", delivers=["cool-kids"], staff=CREW),
        team("ranta", delivers=["cool-kids"], staff={"social-worker": 4}),
    )
    assert cells_of(known, rule_of(known)) == (
        Cell("harju", "cool-kids", "nurse", DAY, share(5, 8)),
        Cell("ranta", "cool-kids", None, DAY, reason=Reason.NO_OCCUPATION),
    )


def test_where_nobody_says_who_is_to_deliver_the_cell_is_unknown_but_there() -> None:
    known = catalogue(settings(["icdp"]), intervention("icdp", delivered_by=[]), team(delivers=["icdp"], staff=CREW))
    assert cells_of(known, rule_of(known)) == (Cell("harju", "icdp", None, DAY, reason=Reason.NO_OCCUPATION),)


@pytest.mark.parametrize(
    "away",
    [
        team(delivers=["cool-kids"], staff=CREW, until="2026-05-31"),
        team(delivers=["cool-kids"], staff=CREW, since="2026-06-02"),
        team(delivers=["cool-kids"], staff=CREW, bought_from="Provider"),
        team(delivers=[], staff=CREW),
        team(delivers=["icdp"], staff=CREW),
        team(delivers=[{"intervention": "cool-kids", "since": "2026-06-02"}], staff=CREW),
        team(delivers=[{"intervention": "cool-kids", "until": "2026-05-31"}], staff=CREW),
    ],
)
def test_no_cell_stands_where_nobody_is_to_deliver_the_method(away: ServiceTeam) -> None:
    assert found(away) == ()


@pytest.mark.parametrize(
    ("row", "known"),
    [
        ({"headcount": 10, "trained": {"cool-kids": 10}}, share(10, 10)),
        ({"headcount": 10, "trained": {"cool-kids": 0}}, share(0, 10)),
        ({"headcount": 10, "exempt": 10}, share(0, 0)),
        ({"headcount": 10}, Reason.NO_TRAINING_COUNT),
        ({"headcount": 10, "trained": {"icdp": 3}}, Reason.NO_TRAINING_COUNT),
        ({"headcount": 10, "trained": {"cool-kids": {"attended": 3}}}, Reason.NO_TRAINING_COUNT),
        ({"headcount": 10, "trained": {"cool-kids": {"certified": 3}}}, Reason.NO_TRAINING_COUNT),
        ({"headcount": 10, "trained": {"cool-kids": 11}}, Reason.INCONSISTENT),
        ({"headcount": 10, "exempt": 8, "trained": {"cool-kids": 3}}, Reason.INCONSISTENT),
        ({"headcount": 10, "exempt": 10, "trained": {"cool-kids": 1}}, Reason.INCONSISTENT),
        ({"headcount": 10, "trained": {"cool-kids": {"attended": 2, "completed": 3}}}, Reason.INCONSISTENT),
        ({"headcount": 10, "trained": {"cool-kids": {"completed": 3, "certified": 4}}}, Reason.INCONSISTENT),
        ({"headcount": 10, "trained": {"cool-kids": {"attended": 11, "completed": 3}}}, Reason.INCONSISTENT),
        ({"headcount": 10, "exempt": 11, "trained": {"cool-kids": 3}}, Reason.INCONSISTENT),
        ({"trained": {"cool-kids": 3}}, Reason.NO_HEADCOUNT),
    ],
)
def test_nothing_is_guessed(row: Fields, known: object) -> None:
    (cell,) = found(team(delivers=["cool-kids"], staff={"nurse": row}))
    assert (cell.share or cell.reason) == known


@pytest.mark.parametrize(("stage", "part"), [(Stage.ATTENDED, 9), (Stage.COMPLETED, 6), (Stage.CERTIFIED, 2)])
def test_the_rule_says_which_stage_counts_as_trained(stage: Stage, part: int) -> None:
    stages = {"attended": 9, "completed": 6, "certified": 2}
    known = county(team(delivers=["cool-kids"], staff={"nurse": {"headcount": 10, "trained": {"cool-kids": stages}}}))
    (cell,) = cells_of(known, replace(rule_of(known), stage=stage))
    assert cell.share == share(part, 10)


def test_a_team_without_a_snapshot_is_unknown() -> None:
    assert found(team(delivers=["cool-kids"])) == (
        Cell("harju", "cool-kids", "nurse", None, reason=Reason.NO_SNAPSHOT),
    )
