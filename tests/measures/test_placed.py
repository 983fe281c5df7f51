from datetime import date

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.placed import all_placed
from interventio.records.base import Part
from support.build import catalogue, intervention, ladder, organisation, team

WORDS = organisation(
    {"harju": {"services": ["school"]}, "ranta": {"services": ["clinic"]}, "all": {}}, services=["school", "clinic"]
)


def county(*records: Part) -> Catalogue:
    return catalogue(WORDS, ladder("children", ["light", "guided"]), *records)


def test_on_a_step_count_the_teams_of_its_services() -> None:
    placements = [
        {"ladder": "children", "tier": "light", "services": ["school"], "reason": "First"},
        {"ladder": "children", "tier": "guided", "services": ["clinic"]},
        {"ladder": "children", "tier": "light", "services": ["clinic"], "reason": "Second"},
        {"ladder": "children", "tier": "nowhere"},
    ]
    method = intervention("cool-kids", placements=placements)
    south = team("south", ["cool-kids"], units=["ranta"])
    light, guided = all_placed(county(method, team("north", ["cool-kids"]), south))
    assert (light.step, light.services, [*map(str, light.reasons)]) == (
        1,
        ("school", "clinic"),
        ["{'und': 'First'}", "{'und': 'Second'}"],
    )
    assert [offer.team for offer in light.offers] == ["north", "south"]
    assert (guided.step, [offer.team for offer in guided.offers]) == (2, ["south"])


def test_a_team_whose_services_nobody_has_said_may_give_it_on_any_step() -> None:
    placements = [{"ladder": "children", "tier": "light", "services": ["school"]}]
    method = intervention("cool-kids", placements=placements)
    (placed,) = all_placed(county(method, team("vague", ["cool-kids"], units=["all"])))
    assert [offer.team for offer in placed.offers] == ["vague"]


def test_an_assessment_may_stand_on_no_step_and_a_method_of_help_may_not() -> None:
    first = intervention("first", kind="assessment-method")
    (placed,) = all_placed(county(first, intervention("nowhere"), team("harju", ["first"])))
    assert (placed.method.id, placed.ladder, placed.step, placed.is_assessment) == ("first", None, 0, True)
    assert [offer.team for offer in placed.offers] == ["harju"]


@pytest.mark.parametrize(
    ("life", "is_had"),
    [
        ([], True),
        ([("planned", "2026-01-01")], False),
        ([("planned", "2026-01-01"), ("piloting", "2026-06-01")], True),
        ([("in-use", "2026-01-01"), ("ended", "2026-06-02")], True),
        ([("ended", "2026-06-01"), ("in-use", "2026-01-01")], False),
        ([("phasing-out", "2026-01-01")], False),
    ],
)
def test_a_method_that_is_not_in_use_is_not_found(life: list[tuple[str, str]], *, is_had: bool) -> None:
    method = intervention("cool-kids", ["children/light"], life=[{"status": one, "since": day} for one, day in life])
    found = county(method)
    assert found.day == date(2026, 6, 1)
    assert bool(all_placed(found)) is is_had
