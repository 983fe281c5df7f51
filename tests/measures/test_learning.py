"""What an occupational group should learn next, and what exists for it."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.learning import Learning, groups_of_occupation, learning_of
from support.build import booked, catalogue, competence, intervention, organisation, settings, support_team

GROUPS: Mapping[str, str | Mapping[str, object]] = {
    "teachers": "hearing",
    "nurses": {"level": "encounter", "occupations": ["nurse"]},
}
TOOLS = [
    {"id": "film", "name": "Film", "kind": "digital", "levels": ["hearing"]},
    {"id": "cards", "name": "Cards", "kind": "material", "levels": ["hearing"], "requirements": ["time"]},
    {"id": "evening", "name": "Evening", "kind": "peers", "levels": ["hearing"], "groups": ["teachers"]},
    {"id": "game", "name": "Game", "kind": "digital", "levels": ["hearing"], "status": "proposed"},
    {
        "id": "course",
        "name": "Course",
        "kind": "training",
        "levels": ["encounter"],
        "requirements": ["asking"],
        "intervention": "cool-kids",
    },
    {"id": "circle", "name": "Circle", "kind": "supervision", "levels": ["encounter"], "groups": ["nurses"]},
]
LEVELS: Mapping[str, list[object]] = {
    "hearing": ["time"],
    "encounter": ["asking", {"id": "lessons", "what": "Lessons", "groups": ["teachers"]}],
    "guiding": [{"id": "leading", "what": "Leading"}],
}


def county() -> Catalogue:
    return catalogue(
        settings(),
        organisation({"harju": {}, "ranta": {}}),
        intervention("cool-kids"),
        competence(GROUPS, LEVELS, tools=TOOLS),
        booked("autumn", seats={("harju", "nurse"): 3}, room=8),
        support_team("anxiety", interventions=["cool-kids"], seats=[{"unit": "ranta", "role": "supervisor"}]),
        support_team("old", interventions=["cool-kids"], until="2025-12-31"),
        support_team("depression", seats=[{"unit": "harju", "role": "trained-worker"}]),
    )


def nurses(unit: str | None = None, has: str | None = None) -> Learning:
    found = county()
    ((levels, group),) = groups_of_occupation(found, "nurse")
    return learning_of(found, levels, group, unit, has)


def told(learning: Learning) -> list[tuple[int, str, list[tuple[str, list[str]]], list[str]]]:
    """Return level by level what is required with its tools, and the tools of the level in general."""
    return [
        (
            one.number,
            one.level.id,
            [(learnt.required.id, [each.tool.id for each in learnt.tools]) for learnt in one.to_learn],
            [each.tool.id for each in one.general],
        )
        for one in (*learning.steps, *learning.above)
    ]


def test_all_levels_up_to_the_expected_one_with_what_fits_the_group() -> None:
    assert told(nurses()) == [
        (1, "hearing", [("time", ["cards"])], ["film"]),
        (2, "encounter", [("asking", ["course"])], ["circle"]),
    ]


def test_from_the_level_that_is_there() -> None:
    assert told(nurses(has="hearing")) == [(2, "encounter", [("asking", ["course"])], ["circle"])]


def test_above_the_expected_level_comes_the_next_one() -> None:
    found = nurses(has="encounter")
    assert (found.steps, told(found)) == ((), [(3, "guiding", [("leading", [])], [])])
    assert told(nurses(has="guiding")) == []


def test_the_rounds_of_a_method_are_told_with_the_seats_that_are_free() -> None:
    (learnt,) = nurses().steps[1].to_learn
    ((seats,),) = (one.rounds for one in learnt.tools)
    assert (seats.training.id, seats.free and seats.free.value) == ("autumn", 5)


def test_support_teams_are_those_of_the_unit_or_else_of_the_methods_to_learn() -> None:
    assert [one.id for one in nurses("harju").support] == ["depression"]
    assert [one.id for one in nurses().support] == ["anxiety"]
    assert nurses(has="encounter").support == ()


def test_supervision_and_peers_are_those_of_the_group() -> None:
    assert [one.id for one in nurses().backing] == ["circle"]


def test_an_occupation_in_no_group_has_nothing_to_learn() -> None:
    assert groups_of_occupation(county(), "psychologist") == ()
