import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.charts.outdated import outdated_in_words
from support.found import catalogue

ENGLISH = translator(Language.EN)
OVERDUE = "review: {last_reviewed: 2025-01-01, by: Us}"
EDITION = 'editions: [{name: "2025", agreed: 2025-01-01, standings: {}, content: 0123456789ab}]'
CHANGED = "The chart has changed since the edition 2025 was agreed."
REVIEWS = "reviews: [{unit: harju, reviewed: 2026-10-01, content: 0123456789ab}]"


def told(chart: str, audience: Audience = Audience.PROFESSIONAL) -> str:
    found = catalogue(f"{{ladder children: {{}}, chart children: {{{chart}}}}}")
    return outdated_in_words(found, found.steppings["children"], audience, ENGLISH)


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        ("", ""),
        (OVERDUE, "The chart was to be looked through by 1 Jan 2026."),
        (EDITION, CHANGED),
        (REVIEWS, "The chart has changed since units last looked it through on 1 Oct 2026."),
        (
            f"{EDITION}, {OVERDUE}",
            f"{CHANGED} The chart was to be looked through by 1 Jan 2026.",
        ),
    ],
)
def test_staff_are_told_why_a_chart_is_outdated(chart: str, words: str) -> None:
    assert told(chart) == words


def test_families_are_told_only_that_it_is_being_updated() -> None:
    assert [told(chart, Audience.CLIENT) for chart in ("", OVERDUE, EDITION, REVIEWS)] == [
        "",
        *["This chart is being updated."] * 3,
    ]
