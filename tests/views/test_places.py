from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.places import UnitLine, division_of, unit_lines
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, organisation, team

VOICE = Voice(translator(Language.FI), ("fi",))
FOUND = catalogue(
    organisation(
        {
            "harju": {"division": "school", "area": "north"},
            "ranta": {"division": "health"},
            "lost": {"division": "gone"},
        },
        divisions=["school", "health"],
        areas=["north"],
    ),
    team("one"),
    team("two", units=["harju", "ranta"]),
    team("astray", units=["lost", "unknown"]),
)


def test_a_team_belongs_where_its_units_do() -> None:
    assert unit_lines(FOUND, FOUND.teams["two"], VOICE) == (
        UnitLine(Words("harju"), Words("school"), Words("north")),
        UnitLine(Words("ranta"), Words("health"), None),
    )


def test_a_team_has_one_division_or_none() -> None:
    assert [division_of(FOUND, id_) for id_ in ("one", "two", "astray", "nobody")] == ["school", "", "", ""]
