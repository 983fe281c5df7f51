from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.places import UnitLine, deliveries_of, division_of, teams_by_unit, unit_lines
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, organisation, team

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
        UnitLine(Mention(Words("harju"), "units/harju"), Words("school"), Words("north")),
        UnitLine(Mention(Words("ranta"), "units/ranta"), Words("health"), None),
    )


def test_a_team_has_one_division_or_none() -> None:
    assert [division_of(FOUND, id_) for id_ in ("one", "two", "astray", "nobody")] == ["school", "", "", ""]


def test_units_have_the_teams_that_are_at_work() -> None:
    found = catalogue(
        team("one", units=["harju", "ranta"], name="Zeta"),
        team("two", units=["harju"], name="Alfa"),
        team("closed", units=["harju"], until="2026-05-31"),
    )
    assert {unit: [one.id for one in teams] for unit, teams in teams_by_unit(found, VOICE).items()} == {
        "harju": ["two", "one"],
        "ranta": ["one"],
    }


def test_what_is_over_or_unknown_is_delivered_no_more() -> None:
    delivers = [
        {"intervention": "now"},
        {"intervention": "later", "since": "2027-01-01"},
        {"intervention": "over", "until": "2026-05-31"},
        {"intervention": "unknown"},
    ]
    found = catalogue(*(intervention(id_) for id_ in ("now", "later", "over")), team("one", delivers))
    assert [delivery.intervention for _, delivery in deliveries_of(found, [found.teams["one"]])] == ["now", "later"]
