"""Units in which one person alone is trained in a method."""

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.lone import Lone, lone_trained
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import Rows, catalogue, intervention, organisation, settings, team

WORDS = organisation({"harju": {}, "ranta": {}})


def lone(*records: Part, stage: str = "completed") -> tuple[Lone, ...]:
    found = catalogue(settings(stage=stage), WORDS, intervention(delivered_by=["nurse", "psychologist"]), *records)
    return lone_trained(found, rule_of(found))


def staff(**trained: int | None) -> Rows:
    return {
        occupation: {"headcount": 5, "trained": {} if count is None else {"cool-kids": count}}
        for occupation, count in trained.items()
    }


def test_one_person_of_all_who_are_to_deliver_it() -> None:
    assert lone(team("harju", ["cool-kids"], staff(nurse=1, psychologist=0))) == (
        Lone("harju", "cool-kids", ("harju",)),
    )
    assert lone(team("harju", ["cool-kids"], staff(nurse=1, psychologist=1))) == ()
    assert lone(team("harju", ["cool-kids"], staff(nurse=0, psychologist=0))) == ()


def test_all_teams_of_a_unit_count_together() -> None:
    one, other = team("one", ["cool-kids"], staff(nurse=1)), team("other", ["cool-kids"], staff(nurse=0))
    assert lone(one, other) == (Lone("harju", "cool-kids", ("one", "other")),)
    assert lone(one, team("other", ["cool-kids"], staff(nurse=1))) == ()


def test_a_team_of_several_units_counts_in_each() -> None:
    found = lone(team("both", ["cool-kids"], staff(nurse=1), units=["harju", "ranta"]))
    assert [one.unit for one in found] == ["harju", "ranta"]


def test_where_a_number_is_missing_nothing_is_said() -> None:
    assert lone(team("harju", ["cool-kids"], staff(nurse=1, psychologist=None))) == ()
    assert lone(team("harju", ["cool-kids"])) == ()


def test_the_stage_of_the_settings_counts() -> None:
    row = {"nurse": {"headcount": 5, "trained": {"cool-kids": {"attended": 3, "completed": 1}}}}
    assert len(lone(team("harju", ["cool-kids"], row))) == 1
    assert lone(team("harju", ["cool-kids"], row), stage="attended") == ()


def test_the_latest_counts_hold() -> None:
    earlier, later = staff(nurse=1), staff(nurse=2)
    assert lone(team("harju", ["cool-kids"], staffing={"2026-01-31": earlier, "2026-04-30": later})) == ()
    assert len(lone(team("harju", ["cool-kids"], staffing={"2026-04-30": earlier, "2026-01-31": later}))) == 1


@given(st.lists(st.integers(0, 3), min_size=1, max_size=4))
def test_a_unit_is_told_of_exactly_when_the_sum_is_one(counts: list[int]) -> None:
    teams = (team(f"team-{number}", ["cool-kids"], staff(nurse=count)) for number, count in enumerate(counts))
    assert bool(lone(*teams)) == (sum(counts) == 1)
