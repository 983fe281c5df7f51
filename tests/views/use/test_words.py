from collections.abc import Sequence

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.numbers import numbers_of
from interventio.views.use.words import columns_of_use, rules_of_use, times_of_use
from support.build import catalogue, intervention, period_log, team

ENGLISH = translator(Language.EN)


def rules(row: object, audience: Audience = Audience.COORDINATOR, needs: Sequence[object] = ()) -> tuple[str, ...]:
    records: list[Part] = [
        intervention("cool-kids", need=[*needs]),
        team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 5}}}),
        period_log("harju", {"2026-Q1": {"cool-kids": row}}),
    ]
    return rules_of_use(numbers_of(catalogue(*records), audience).use, audience, ENGLISH)


def test_only_what_is_shown_is_explained() -> None:
    assert [sentence.split()[0] for sentence in rules(2)] == ["The", "What"]
    ended = {"started": 2, "completed": 2, "discontinued": 0}
    assert [sentence.split()[0] for sentence in rules(ended)] == ["The", "Completed", "What"]


def test_others_are_told_what_is_hidden() -> None:
    assert rules(2, Audience.MANAGER)[-1].startswith("Methods are told for the whole county.")


def test_a_year_that_is_not_over_is_said_to_be() -> None:
    need = [{"year": 2026, "clients": 50, "basis": "A survey"}]
    (told,) = [sentence for sentence in rules(2, needs=need) if sentence.startswith("Reach")]
    assert told == (
        "Reach is the periods started in 2026 ÷ the clients who would need the method that year by an estimate. "
        "The year is not over: the quarters up to 2026-Q1 count."
    )


def test_columns_name_the_year_and_the_lead_the_quarters() -> None:
    need = [{"year": 2026, "clients": 50, "basis": "A survey"}]
    found = catalogue(intervention("cool-kids", need=need), team(delivers=["cool-kids"]))
    table = numbers_of(found, Audience.COORDINATOR).use
    assert columns_of_use(table, ENGLISH)[7] == "Reach 2026 so far"
    assert times_of_use(table, ENGLISH) == "The last four full quarters are 2025-Q2 to 2026-Q1."
