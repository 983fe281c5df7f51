from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.evaluations import evaluations_on
from interventio.views.evaluation.sheet import EvaluationsSheet, evaluation_rows, evaluations_sheet
from interventio.views.rows.spreadsheet import Cell
from interventio.views.voice import Voice
from support.found import catalogue
from support.responsible_team import published_county

WORDS = translator(Language.EN)
HALF = "evaluation half: {starts: 2025-01-01, ends: 2025-06-30, ended: 3}"


def sheet(county: Catalogue, audience: Audience = Audience.COORDINATOR) -> EvaluationsSheet:
    shown = shown_evaluations(evaluations_on(county), audience, county.settings.disclosure.threshold)
    return evaluations_sheet(county, shown, audience, Voice(WORDS, ("en",)))


def rows(told: EvaluationsSheet) -> tuple[tuple[Cell, ...], ...]:
    return evaluation_rows(told, WORDS).rows


def test_an_evaluation_stands_in_a_row() -> None:
    assert rows(sheet(published_county())) == (
        (
            "families-2024",
            "families",
            "2024",
            "27",
            "32% (8 / 25)",
            "17–52%",
            "15% (19 / 126)",
            "56 · 90",
            4,
            "1 of 1",
        ),
    )


def test_what_nobody_recorded_is_a_dash() -> None:
    (row,) = rows(sheet(catalogue(HALF)))
    assert row == ("half", "", "1 Jan 2025 – 30 Jun 2025", "3", "–", "", "–", "–", "–", "–")


def test_what_is_hidden_is_an_asterisk_and_is_explained() -> None:
    told = sheet(catalogue(HALF), Audience.MANAGER)
    ((_, _, _, ended, better, *_),) = rows(told)
    assert (ended, better) == ("*", "*")
    assert told.rules[-1] == "Numbers of few people, and whatever would give them away, are hidden or left out."
    assert len(sheet(catalogue(HALF)).rules) == len(told.rules) - 1
