"""Which charts a workspace has, and which methods each of them shows."""

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on, teams_in
from interventio.records.base import Part
from support.build import catalogue, intervention, ladder, organisation, stepping, team

COUNTY = organisation(
    {
        "school": {"division": "education", "area": "north", "services": ["welfare"]},
        "clinic": {"division": "health", "area": "south", "services": ["counselling"]},
        "ward": {"division": "health", "services": ["psychiatry"]},
    },
    divisions=["education", "health"],
    areas=["north", "south", "west"],
    themes=["sleep", "mood"],
    services=[
        {"id": "welfare", "name": "welfare", "division": "education"},
        {"id": "counselling", "name": "counselling", "division": "health"},
        {"id": "psychiatry", "name": "psychiatry", "division": "health"},
    ],
)


def placed(tier: str, *services: str) -> dict[str, object]:
    return {"ladder": "children", "tier": tier, "services": [*services]}


METHODS = (
    intervention(
        "sleep-school", placements=[placed("light", "welfare")], themes=["sleep"], ages=[{"from": 7, "to": 12}]
    ),
    intervention(
        "mood-talk",
        placements=[placed("guided", "counselling"), placed("intensive", "psychiatry")],
        themes=["mood"],
        ages=[{"from": 13}],
    ),
    intervention("web-course", placements=[placed("light")], themes=["mood", "sleep"]),
)
TEAMS = (
    team("pupils", ["sleep-school"], units=["school"]),
    team("families", ["mood-talk"], units=["clinic"]),
    team("wards", ["mood-talk"], units=["ward"]),
)


def county(*records: Part) -> Catalogue:
    return catalogue(COUNTY, ladder(), *METHODS, *TEAMS, *records)


def shown(**chosen: object) -> dict[str, tuple[int, ...]]:
    found = county(stepping("some", **chosen))
    return {one.method.id: one.steps for one in standings_on(found, found.steppings["some"])}


def test_every_ladder_has_a_chart_with_all_of_its_methods() -> None:
    found = county()
    assert list(found.steppings) == ["children"]
    assert {one.method.id: one.steps for one in standings_on(found, found.steppings["children"])} == {
        "mood-talk": (2, 3),
        "sleep-school": (1,),
        "web-course": (1,),
    }


def test_charts_stand_ladder_by_ladder_each_ladder_s_own_first() -> None:
    found = catalogue(ladder("youth"), ladder("children"), stepping("anxiety", "youth"), stepping("babies", "children"))
    assert list(found.steppings) == ["children", "babies", "youth", "anxiety"]


def test_a_record_cannot_take_the_name_of_a_ladder_that_it_does_not_draw() -> None:
    found = catalogue(ladder("youth"), ladder("children"), stepping("youth", "children"))
    assert [(id_, one.ladder) for id_, one in found.steppings.items()] == [("children", "children"), ("youth", "youth")]


@pytest.mark.parametrize(
    ("chosen", "methods"),
    [
        ({"themes": ["sleep"]}, {"sleep-school": (1,), "web-course": (1,)}),
        ({"ages": {"from": 13, "to": 17}}, {"mood-talk": (2, 3), "web-course": (1,)}),
        ({"ages": {"to": 6}}, {"web-course": (1,)}),
        ({"services": ["counselling"]}, {"mood-talk": (2,), "web-course": (1,)}),
        ({"divisions": ["health"]}, {"mood-talk": (2, 3)}),
        ({"divisions": ["education"]}, {"sleep-school": (1,)}),
        ({"areas": ["north"]}, {"sleep-school": (1,), "mood-talk": (2, 3)}),
        ({"areas": ["west"]}, {"mood-talk": (2, 3)}),
        ({"themes": ["mood"], "divisions": ["education"]}, {}),
    ],
)
def test_a_chart_shows_what_it_asks_for(chosen: dict[str, object], methods: dict[str, tuple[int, ...]]) -> None:
    assert shown(**chosen) == methods


@pytest.mark.parametrize(
    ("chosen", "teams"),
    [
        ({}, ["families", "pupils", "wards"]),
        ({"areas": ["north"]}, ["pupils", "wards"]),
        ({"divisions": ["health"]}, ["families", "wards"]),
        ({"services": ["psychiatry", "welfare"]}, ["pupils", "wards"]),
    ],
)
def test_the_teams_of_a_chart_work_where_it_looks(chosen: dict[str, object], teams: list[str]) -> None:
    found = county(stepping("some", **chosen))
    assert [one.id for one in teams_in(found, found.steppings["some"])] == teams
