from datetime import date

from interventio.catalogue.contents import content_of
from interventio.catalogue.edition_making import Agreement, edition_edits, new_edition
from support.build import catalogue, intervention, ladder, organisation, settings, stepping

RECORDS = (
    settings(languages=["en", "sv"]),
    organisation(units={"harju": {}, "ranta": {}, "kallio": {}}),
    ladder(tiers=[{"id": "light", "name": {"en": "Light", "sv": "Lätt"}}, {"id": "guided", "name": "Guided"}]),
    intervention("cool-kids", ["children/light", "children/guided"], name={"en": "Cool Kids", "sv": "Modiga barn"}),
    intervention("ali", ["children/light"], name="Ali"),
)
FOUND = catalogue(*RECORDS)
CHART = FOUND.steppings["children"]
NOW = content_of(FOUND, CHART)


def test_an_edition_is_the_chart_as_it_is() -> None:
    made = new_edition(FOUND, CHART, Agreement("2026", date(2026, 5, 20), {"en": "The team"}, None, ("harju",)))
    assert made.model_dump(exclude_none=True) == {
        "name": "2026",
        "agreed": date(2026, 5, 20),
        "by": {"en": "The team"},
        "standings": {"light": ("ali", "cool-kids"), "guided": ("cool-kids",)},
        "names": {
            "light": {"en": "Light", "sv": "Lätt"},
            "guided": {"und": "Guided"},
            "ali": {"und": "Ali"},
            "cool-kids": {"en": "Cool Kids", "sv": "Modiga barn"},
        },
        "units": ("harju",),
        "content": NOW.fingerprint,
    }


def test_its_heading_the_edition_and_its_content_are_written() -> None:
    made = new_edition(FOUND, CHART, Agreement("2026", date(2026, 5, 20)))
    edits = edition_edits(FOUND, CHART, made)
    assert [edit.route for edit in edits] == [("edition",), ("agreed",), ("editions", 0), ("contents", 0), ("review",)]
    assert edits[4].value == {"last_reviewed": "2026-05-20", "by": "Working group"}
    assert edits[2].value == {
        "name": "2026",
        "agreed": "2026-05-20",
        "standings": {"light": ["ali", "cool-kids"], "guided": ["cool-kids"]},
        "names": {
            "light": {"en": "Light", "sv": "Lätt"},
            "guided": "Guided",
            "ali": "Ali",
            "cool-kids": {"en": "Cool Kids", "sv": "Modiga barn"},
        },
        "content": NOW.fingerprint,
    }


def test_a_content_that_is_written_down_is_not_written_again() -> None:
    chart = stepping(contents=[NOW.model_dump(mode="json")], review={"last_reviewed": "2026-05-01", "by": "Us"})
    found = catalogue(*RECORDS, chart)
    made = new_edition(found, chart, Agreement("2026", date(2026, 5, 20)))
    assert [edit.route for edit in edition_edits(found, chart, made)] == [("edition",), ("agreed",), ("editions", 0)]


def test_an_id_that_is_both_a_tier_and_a_method_gets_no_name() -> None:
    found = catalogue(ladder(tiers=["ali", "guided"]), intervention("ali", ["children/guided"]))
    made = new_edition(found, found.steppings["children"], Agreement("2026", date(2026, 5, 20)))
    assert [*made.names] == ["guided"]
