"""People trained in any and in all of the methods that they are to deliver."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.grouping import By
from interventio.measures.people import Bounds, people_by, people_of
from interventio.measures.rule import rule_of
from interventio.records.fields import Stage
from support.build import Fields, catalogue, intervention, settings, team

METHODS = ("cool-kids", "icdp")


def county(**crews: Fields) -> Catalogue:
    """Return a county of teams of nurses who are to deliver two methods."""
    return catalogue(
        settings(METHODS),
        *(intervention(method) for method in METHODS),
        *(team(id_, delivers=METHODS, staff={"nurse": crew}) for id_, crew in crews.items()),
    )


def told(bounds: Bounds) -> str:
    return f"{bounds.lowest.value}–{bounds.highest.value} of {bounds.whole.value}, {bounds.unknown} unknown"


@pytest.mark.parametrize(
    ("counted", "any_", "all_"),
    [
        ({}, "8–10 of 10, 0 unknown", "5–7 of 10, 0 unknown"),
        ({"trained_in_any": 9}, "9–9 of 10, 0 unknown", "5–7 of 10, 0 unknown"),
        ({"trained_in_any": 9, "trained_in_all": 6}, "9–9 of 10, 0 unknown", "6–6 of 10, 0 unknown"),
        ({"trained_in_any": 7}, "0–0 of 0, 1 unknown", "5–7 of 10, 0 unknown"),
        ({"trained_in_any": 11}, "0–0 of 0, 1 unknown", "5–7 of 10, 0 unknown"),
        ({"trained_in_all": 4}, "8–10 of 10, 0 unknown", "0–0 of 0, 1 unknown"),
        ({"trained_in_all": 8}, "8–10 of 10, 0 unknown", "0–0 of 0, 1 unknown"),
    ],
)
def test_what_was_counted_counts_unless_the_methods_do_not_allow_it(counted: Fields, any_: str, all_: str) -> None:
    crew = {"headcount": 10, "trained": {"cool-kids": 8, "icdp": 7}} | dict(counted)
    known = county(harju=crew)
    people = people_of(known, rule_of(known))
    assert (told(people.any), told(people.all)) == (any_, all_)


@pytest.mark.parametrize(
    ("crew", "any_", "all_"),
    [
        ({"headcount": 10, "trained": {"cool-kids": 8}}, "0–0 of 0, 1 unknown", "0–0 of 0, 1 unknown"),
        ({"headcount": 10, "trained_in_any": 9}, "9–9 of 10, 0 unknown", "0–0 of 0, 1 unknown"),
        (
            {"headcount": 10, "trained": {"cool-kids": 8}, "trained_in_any": 7, "trained_in_all": 7},
            "0–0 of 0, 1 unknown",
            "7–7 of 10, 0 unknown",
        ),
        (
            {"headcount": 10, "trained": {"cool-kids": 8}, "trained_in_any": 10, "trained_in_all": 9},
            "10–10 of 10, 0 unknown",
            "0–0 of 0, 1 unknown",
        ),
        ({"headcount": 10, "trained_in_any": 3, "trained_in_all": 5}, "0–0 of 0, 1 unknown", "0–0 of 0, 1 unknown"),
        (
            {"headcount": 10, "trained": {"cool-kids": 8}, "trained_in_all": 0},
            "0–0 of 0, 1 unknown",
            "0–0 of 10, 0 unknown",
        ),
        ({"trained_in_any": 3}, "0–0 of 0, 1 unknown", "0–0 of 0, 1 unknown"),
        ({"headcount": 3, "exempt": 3}, "0–0 of 0, 0 unknown", "0–0 of 0, 0 unknown"),
    ],
)
def test_where_too_little_is_known_the_people_are_left_out_and_counted(crew: Fields, any_: str, all_: str) -> None:
    known = county(harju=crew)
    people = people_of(known, rule_of(known))
    assert (told(people.any), told(people.all)) == (any_, all_)


def test_nobody_named_to_deliver_is_unknown() -> None:
    known = catalogue(settings(["icdp"]), intervention("icdp", delivered_by=[]), team(delivers=["icdp"]))
    assert told(people_of(known, rule_of(known)).any) == "0–0 of 0, 1 unknown"


def test_bounds_of_teams_are_added() -> None:
    known = county(
        harju={"headcount": 10, "trained": {"cool-kids": 8, "icdp": 7}},
        ranta={"headcount": 6, "trained": {"cool-kids": 1, "icdp": 2}},
        laakso={"headcount": 9},
    )
    people = people_of(known, rule_of(known))
    assert (told(people.any), told(people.all)) == ("10–13 of 16, 1 unknown", "5–8 of 16, 1 unknown")
    assert [(key, told(one.any)) for key, one in people_by(known, rule_of(known), By.TEAM)] == [
        ("harju", "8–10 of 10, 0 unknown"),
        ("laakso", "0–0 of 0, 1 unknown"),
        ("ranta", "2–3 of 6, 0 unknown"),
    ]


def test_own_counts_say_nothing_under_another_rule() -> None:
    stages = {"attended": 8, "completed": 8}
    known = county(harju={"headcount": 10, "trained": {"cool-kids": stages, "icdp": stages}, "trained_in_any": 9})
    rule = rule_of(known)
    rules = [rule, replace(rule, stage=Stage.ATTENDED), replace(rule, methods=("cool-kids",))]
    assert [told(people_of(known, one).any) for one in rules] == [
        "9–9 of 10, 0 unknown",
        "8–10 of 10, 0 unknown",
        "8–8 of 10, 0 unknown",
    ]


@pytest.mark.parametrize("by", [By.INTERVENTION, By.TIER, By.THEME])
def test_methods_share_their_people_so_they_are_no_groups_of_them(by: By) -> None:
    known = county()
    with pytest.raises(ValueError, match=by):
        people_by(known, rule_of(known), by)


CREWS = st.lists(
    st.integers(0, 8).flatmap(
        lambda people: (
            st.tuples(st.just(people), *[st.sets(st.integers(1, people), max_size=people)] * 2)
            if people
            else st.just((0, set[int](), set[int]()))
        )
    ),
    max_size=4,
)


@given(CREWS, st.booleans())
def test_the_truth_lies_within_the_bounds(crews: list[tuple[int, set[int], set[int]]], is_counted: bool) -> None:  # noqa: FBT001
    known = county(
        **{
            f"team-{number}": {
                "headcount": people,
                "trained": {"cool-kids": len(first), "icdp": len(second)},
                **(
                    {"trained_in_any": len(first | second), "trained_in_all": len(first & second)} if is_counted else {}
                ),
            }
            for number, (people, first, second) in enumerate(crews)
        }
    )
    people = people_of(known, rule_of(known))
    for bounds, truth in (
        (people.any, sum(len(first | second) for _, first, second in crews)),
        (people.all, sum(len(first & second) for _, first, second in crews)),
    ):
        assert bounds.lowest.value <= truth <= bounds.highest.value <= bounds.whole.value
        assert not is_counted or bounds.lowest == bounds.highest
