from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.listing import method_index, team_index
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation(
        {"harju": {"area": "north"}, "ranta": {"division": "health"}},
        divisions=["school", "health"],
        areas=["north"],
        themes=["sleep", "mood"],
    ),
    ladder("children"),
    ladder("youth"),
    intervention("sleep-school", themes=["sleep", "mood"]),
    intervention("cool-kids", ["youth/guided", "children/guided", "children/light"], themes=["mood"]),
    intervention("ali", themes=["mood"]),
    intervention("sdq", kind="assessment-method"),
    team("zeta", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}),
    team("alpha", ["sleep-school", "ali"]),
    team("coast", units=["ranta"]),
    team("mixed", units=["harju", "ranta"]),
)
NUMBERS = numbers_of(FOUND, Audience.COORDINATOR)


def test_methods_stand_under_their_first_theme() -> None:
    index = method_index(FOUND, NUMBERS, VOICE)
    assert [(group.theme and group.theme.id, [line.method.page for line in group.lines]) for group in index.groups] == [
        ("sleep", ["interventions/sleep-school"]),
        ("mood", ["interventions/ali", "interventions/cool-kids"]),
        (None, ["interventions/sdq"]),
    ]
    assert index.count == 4
    cool_kids = index.groups[1].lines[1]
    assert [(rung.chart.page, rung.steps) for rung in cool_kids.rungs] == [
        ("charts/children", (1, 2)),
        ("charts/youth", (2,)),
    ]
    assert [
        (line.kind_name, line.is_selected, line.figure and line.figure.percent)
        for group in index.groups
        for line in group.lines
    ] == [
        ("Intervention", False, "–"),
        ("Intervention", False, "–"),
        ("Intervention", True, "70%"),
        ("Assessment method", False, None),
    ]


def test_teams_stand_under_their_division() -> None:
    index = team_index(FOUND, NUMBERS, VOICE)
    assert [(str(group.division), [line.team.page for line in group.lines]) for group in index.groups] == [
        ("school", ["teams/alpha", "teams/zeta"]),
        ("health", ["teams/coast"]),
        ("Teams across divisions", ["teams/mixed"]),
    ]
    assert [
        (line.methods, [str(area) for area in line.areas], line.figure and line.figure.percent, str(line.counted))
        for group in index.groups
        for line in group.lines
    ] == [
        (2, ["north"], None, "None"),
        (1, ["north"], "70%", "1 Mar 2026"),
        (0, [], None, "None"),
        (0, ["north"], None, "None"),
    ]
