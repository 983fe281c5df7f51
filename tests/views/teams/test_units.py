from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.teams.unit_page import UnitPage
from interventio.views.teams.units import unit_index, unit_pages
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation(
        {
            "school": {"area": "north", "services": ["psychologists"], "name": "School"},
            "clinic": {"division": "health", "name": "Clinic"},
            "astray": {"division": "gone"},
        },
        divisions=["children", "health"],
        areas=["north"],
        services=["psychologists", "psychiatry"],
        themes=["anxiety"],
    ),
    ladder("children"),
    intervention(
        "cool-kids",
        themes=["anxiety"],
        placements=[
            {"ladder": "children", "tier": "guided", "services": ["psychologists"]},
            {"ladder": "children", "tier": "intensive", "services": ["psychiatry"]},
        ],
    ),
    intervention("ali", ["children/light"]),
    team(
        "south",
        ["cool-kids", {"intervention": "ali", "since": "2026-09-01"}],
        {"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}},
        units=["school"],
        public_contact="school@example.org",
    ),
    team("north", ["cool-kids"], units=["school", "clinic"], name="A team"),
    team("closed", ["cool-kids"], units=["school"], until="2025-12-31"),
)


def page(id_: str, audience: Audience = Audience.COORDINATOR) -> UnitPage:
    return next(one for one in unit_pages(FOUND, numbers_of(FOUND, audience), VOICE) if one.id == id_)


def test_a_unit_has_the_teams_that_are_at_work_and_their_contacts() -> None:
    told = page("school")
    assert (told.division, told.area, told.services) == (Words("children"), Words("north"), (Words("psychologists"),))
    assert [(line.team, line.public_contact) for line in told.teams] == [
        (Mention(Words("A team"), "teams/north"), None),
        (Mention(Words("south"), "teams/south"), Words("school@example.org")),
    ]


def test_methods_stand_on_the_steps_that_the_unit_gives_them_on() -> None:
    assert [
        (line.method.page, [rung.steps for rung in line.rungs], [str(one.name) for one in line.teams], str(line.since))
        for line in page("school").methods
    ] == [
        ("interventions/cool-kids", [(2,)], ["A team", "south"], "None"),
        ("interventions/ali", [(1,)], ["south"], "1 Sept 2026"),
    ]
    assert [rung.steps for rung in page("clinic").methods[0].rungs] == [(2, 3)]


def test_coverage_is_what_the_audience_may_see() -> None:
    coordinator, professional = page("school").coverage, page("school", Audience.PROFESSIONAL).coverage
    assert coordinator
    assert (coordinator.percent, coordinator.parts) == ("60%", "6 / 10")
    assert professional
    assert (professional.percent, professional.parts) == ("*", "")


def test_units_stand_by_division() -> None:
    told = unit_index(FOUND, VOICE)
    assert told.count == 3
    assert [
        (str(group.division), [(row.unit.page, row.methods, row.induction) for row in group.rows])
        for group in told.groups
    ] == [
        ("children", [("units/school", 2, "induction/school")]),
        ("health", [("units/clinic", 1, "induction/clinic")]),
        ("gone", [("units/astray", 0, None)]),
    ]
