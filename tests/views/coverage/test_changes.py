from datetime import date

from interventio.disclosure.audience import Audience
from interventio.disclosure.changes import shown_changes
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.changes import changes_since
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from interventio.views.coverage.changes import CoverageChanges, coverage_changes
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, team, training


def told(*records: Part) -> CoverageChanges:
    found = catalogue(settings(["cool-kids"]), organisation(), intervention("cool-kids"), *records)
    shown = shown_changes(changes_since(found, rule_of(found), date(2025, 6, 1), By.TEAM), Audience.COORDINATOR)
    assert shown
    return coverage_changes(found, shown, Voice(translator(Language.EN), ("en",)))


def crew(trained: int) -> dict[str, object]:
    return {"nurse": {"headcount": 10, "trained": {"cool-kids": trained}}}


def test_changes_have_names_and_a_title() -> None:
    page = told(team("harju", ["cool-kids"], name="The Harju team", staffing={"2025-03-01": crew(4)}))
    assert page.title == "What has changed from 1 Jun 2025 to 1 Jun 2026"
    assert [(row.id, row.name) for row in (*page.rows, page.total)] == [("harju", "The Harju team"), (None, "Total")]


def test_only_what_stands_in_the_numbers_is_explained() -> None:
    counted = team("harju", ["cool-kids"], staffing={"2025-03-01": crew(4), "2026-03-01": crew(5)})
    assert len(told(counted).explanations) == 2
    begun = team("new", ["cool-kids"], since="2025-09-01", staffing={"2026-03-01": crew(2)})
    ended = team("old", ["cool-kids"], until="2025-09-01", staffing={"2025-03-01": crew(2)})
    first = team("first", ["cool-kids"], staffing={"2026-03-01": crew(2)})
    untold = training(days=["2025-10-01"], lines={"harju/nurse": {"attended": 3}})
    again = team("again", ["cool-kids"], staffing={"2025-03-01": crew(2)})
    assert told(counted, begun, ended, first, untold, again).explanations[2:] == (
        "In or out: teams or methods that have come among those to deliver, or no longer are.",
        "Known or not: numbers that are known on one of the two days only.",
        "In 1 place a training does not tell how many came so far; they stand among the others.",
        "1 place has not been counted again since: a change there is not known yet.",
    )
