from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.downloads.workbook import workbook
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, settings

FOUND = catalogue(settings(notice="An example.", owner="Coordinators"))
VOICE = Voice(translator(Language.EN), (Language.EN,))


def test_it_says_whose_it_is_for_whom_and_how_numbers_are_counted() -> None:
    found = workbook(FOUND, numbers_of(FOUND, Audience.MANAGER), VOICE)
    assert (found.name, found.title, found.heading) == (
        "interventions",
        "Harjula: methods, teams and coverage",
        "About",
    )
    assert [label for label, _ in found.facts] == [
        "Organisation",
        "Answers for the data",
        "Please note",
        "As of",
        "For whom",
        *["Coverage"] * 4,
        *["Marks"] * 4,
        "Methods",
        "Placements",
        "Ratings",
        "Teams",
        "Coverage",
    ]
    assert dict(found.facts[:5]) == {
        "Organisation": "Harjula",
        "Answers for the data": "Coordinators",
        "Please note": "An example.",
        "As of": "1 Jun 2026",
        "For whom": "managers",
    }


def test_clients_have_a_workbook_without_coverage() -> None:
    found = workbook(FOUND, numbers_of(FOUND, Audience.CLIENT), VOICE)
    assert found.title == "Harjula: methods and teams"
    assert [sheet.id for sheet in found.sheets] == ["methods", "placements", "ratings", "teams"]
    assert {"Coverage", "Marks"} & {label for label, _ in found.facts} == set()
