"""Bringing units together that use the same method in different divisions."""

from interventio.measures.ground import ground_of
from interventio.measures.network_actions import JoinUp, units_to_join
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import catalogue, intervention, organisation, support_team, team

WORDS = organisation(
    {"clinic": {"division": "health"}, "school": {"division": "education"}, "college": {"division": "education"}},
    divisions=["education", "health"],
    themes=["anxiety"],
)


def found(*records: Part) -> list[JoinUp]:
    methods = (intervention("cool-kids", themes=["anxiety"]), intervention("friends"))
    county = catalogue(WORDS, *methods, *records)
    return units_to_join(ground_of(county, rule_of(county)))


def test_those_of_most_units_stand_first() -> None:
    teams = (
        team("clinic", ["cool-kids", "friends"], units=["clinic"]),
        team("school", ["cool-kids", "friends"], units=["school"]),
        team("college", ["friends"], units=["college"]),
    )
    assert found(*teams, support_team(themes=["anxiety"], seats=[{"unit": "clinic", "role": "supervisor"}])) == [
        JoinUp("friends", ("education", "health"), 3, ()),
        JoinUp("cool-kids", ("education", "health"), 2, ("anxiety-support",)),
    ]


def test_nothing_is_to_be_done_where_a_team_brings_them_together_or_no_team_works_anywhere() -> None:
    teams = (team("clinic", ["cool-kids"], units=["clinic"]), team("school", ["cool-kids"], units=["school"]))
    seats = [{"unit": unit, "role": "trained-worker"} for unit in ("clinic", "school")]
    assert found(*teams, support_team(themes=["anxiety"], seats=seats)) == []
    assert found(*teams) == []
