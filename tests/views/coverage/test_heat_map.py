from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.coverage.heat_map import heat_map
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
RECORDS = (
    organisation({"harju": {"division": "school"}, "ranta": {"division": "health"}}, divisions=["school", "health"]),
    intervention("cool-kids"),
    intervention("ali"),
    team("coast", ["ali"], {"nurse": {"headcount": 40, "trained": {"ali": 20}}}, units=["ranta"]),
    team("zeta", ["cool-kids"], {"nurse": {"headcount": 20, "trained": {"cool-kids": 12}}}),
    team("alpha", ["cool-kids"], {"nurse": 10}),
    team("mixed", ["ali"], {"nurse": {"headcount": 10, "trained": {"ali": 9}}}, units=["harju", "ranta"]),
)
FOUND = catalogue(settings(["cool-kids", "ali"], languages=["en"]), *RECORDS)


def test_teams_stand_by_division_and_then_by_name() -> None:
    drawn = heat_map(FOUND, numbers_of(FOUND, Audience.COORDINATOR).heat, VOICE)
    assert (drawn.first, [method.page for method in drawn.methods]) == (
        "Team",
        ["interventions/ali", "interventions/cool-kids"],
    )
    assert [
        (str(group.name), str(row.of.name), [cell and cell.percent for cell in row.cells], row.total.percent)
        for group in drawn.groups
        for row in group.rows
    ] == [
        ("school", "alpha", [None, "–"], "–"),
        ("school", "zeta", [None, "60%"], "60%"),
        ("health", "coast", ["50%", None], "50%"),
        ("Teams across divisions", "mixed", ["90%", None], "90%"),
    ]
    assert ([total.percent for total in drawn.totals], drawn.total.percent) == (["58%", "60%"], "58%")
    assert not drawn.hides


def test_areas_stand_without_groups() -> None:
    drawn = heat_map(FOUND, numbers_of(FOUND, Audience.MANAGER).heat, VOICE)
    assert (drawn.first, [group.name for group in drawn.groups], drawn.hides) == ("Area", [None], False)
    assert [str(row.of.name) for group in drawn.groups for row in group.rows] == ["no area of its own"]


def test_what_is_hidden_is_known_to_be_hidden() -> None:
    careful = catalogue(settings(["cool-kids", "ali"], disclosure={"threshold": 10}), *RECORDS)
    drawn = heat_map(careful, numbers_of(careful, Audience.MANAGER).heat, VOICE)
    assert drawn.hides
    assert "*" in [total.percent for total in drawn.totals]
