"""What needs doing next."""

from datetime import date

import pytest

from interventio.measures.action_kind import Doer
from interventio.measures.actions import Action, actions_of
from interventio.measures.freshness import Freshness
from interventio.measures.record_actions import AskNumbers, CountAgain, LookThrough
from interventio.measures.roster import Reason
from interventio.measures.rule import rule_of
from interventio.measures.training_actions import FindTeam, Train
from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, TEAM
from support.build import catalogue, intervention, settings, team


def actions(*records: Part) -> tuple[Action, ...]:
    county = catalogue(settings(["cool-kids", "icdp"]), intervention("cool-kids"), intervention("icdp"), *records)
    return actions_of(county, rule_of(county))


def crew(people: int, **trained: int) -> dict[str, dict[str, object]]:
    return {"nurse": {"headcount": people, "trained": {name.replace("_", "-"): n for name, n in trained.items()}}}


def test_teams_below_the_target_are_trained_first_where_most_seats_are_lacking() -> None:
    found = actions(
        team("harju", delivers=["cool-kids", "icdp"], staff=crew(10, cool_kids=6, icdp=0)),
        team("laakso", delivers=["cool-kids"], staff=crew(10, cool_kids=7)),
        team("ranta", delivers=["cool-kids"], staff=crew(10, cool_kids=6)),
        team("saari", delivers=["cool-kids"], staff={"nurse": 0}),
    )
    assert [(one.team, one.intervention, one.seats.value) for one in found if isinstance(one, Train)] == [
        ("harju", "icdp", 7),
        ("harju", "cool-kids", 1),
        ("ranta", "cool-kids", 1),
    ]
    assert len(found) == 3


def test_a_selected_method_without_a_team_needs_one() -> None:
    bought_in = team("ranta", delivers=["icdp"], bought_from="Provider")
    closed = team("harju", delivers=["cool-kids"], until="2026-05-31", staff=crew(10, cool_kids=0))
    assert actions(bought_in, closed) == (FindTeam("cool-kids"),)


def test_unknown_numbers_are_asked_for() -> None:
    delivers = ["cool-kids", {"intervention": "icdp", "occupations": ["nurse", "psychologist", "social-worker"]}]
    staff = {"nurse": {"headcount": 9, "trained": {"cool-kids": 7, "icdp": 10}}, "psychologist": 2}
    assert actions(team("harju", delivers=delivers, staff=staff)) == (
        AskNumbers(
            "harju",
            "icdp",
            ("nurse", "psychologist", "social-worker"),
            (Reason.INCONSISTENT, Reason.NO_TRAINING_COUNT, Reason.NO_HEADCOUNT),
        ),
    )


def test_only_the_unknown_occupations_of_a_method_are_asked_for() -> None:
    both = {"intervention": "icdp", "occupations": ["nurse", "psychologist"]}
    staff = {"nurse": {"headcount": 9, "trained": {"icdp": 9}}, "psychologist": 2}
    nobody = team("ranta", delivers=["cool-kids"], staff={"psychologist": 2})
    assert actions(team("harju", delivers=[both], staff=staff), nobody) == (
        AskNumbers("harju", "icdp", ("psychologist",), (Reason.NO_TRAINING_COUNT,)),
        AskNumbers("ranta", "cool-kids", (), (Reason.NO_OCCUPATION,)),
    )


def test_a_reason_is_told_once() -> None:
    occupations = {"intervention": "icdp", "occupations": ["nurse", "psychologist"]}
    assert actions(team("harju", delivers=[occupations, "cool-kids"])) == (
        AskNumbers("harju", "cool-kids", ("nurse",), (Reason.NO_SNAPSHOT,)),
        AskNumbers("harju", "icdp", ("nurse", "psychologist"), (Reason.NO_SNAPSHOT,)),
    )


@pytest.mark.parametrize(("day", "is_old"), [("2025-05-31", True), ("2025-06-01", False), ("2025-06-02", False)])
def test_a_snapshot_older_than_twelve_months_is_asked_for_anew(day: str, is_old: bool) -> None:  # noqa: FBT001
    staffing = {day: crew(10, cool_kids=9, icdp=9), "2024-01-01": crew(1)}
    found = actions(team("harju", delivers=["cool-kids", "icdp"], staffing=staffing))
    assert found == ((CountAgain("harju", date.fromisoformat(day)),) if is_old else ())


def test_overdue_reviews_come_last_the_longest_overdue_first() -> None:
    found = actions(
        intervention("icdp", review={"last_reviewed": "2025-05-31", "by": "Coordinator"}),
        team(
            "harju",
            delivers=["cool-kids", "icdp"],
            staff=crew(10, cool_kids=9, icdp=9),
            review={"last_reviewed": "2025-03-01", "by": "Coordinator"},
        ),
        intervention("cool-kids", review={"last_reviewed": "2025-06-01", "by": "Coordinator"}),
    )
    assert found == (
        LookThrough(Freshness(TEAM, "harju", date(2025, 3, 1), date(2026, 3, 1))),
        LookThrough(Freshness(INTERVENTION, "icdp", date(2025, 5, 31), date(2026, 5, 31))),
    )
