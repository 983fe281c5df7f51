from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.accessibility.accessibility import accessibility_page
from interventio.views.accessibility.page import AccessibilityPage
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, settings

VOICE = Voice(translator(Language.EN), ("en",))


def page(**told: object) -> AccessibilityPage:
    return accessibility_page(catalogue(settings(languages=["en"], accessibility=told or None)), VOICE)


def test_what_is_not_written_down_is_not_claimed() -> None:
    assert page() == AccessibilityPage(
        state="It has not been assessed yet how far these pages meet the requirements.",
        assessed="",
        shortcomings=(),
        feedback=None,
        authority=None,
        authority_address="",
    )


def test_a_statement_says_what_fails_and_whom_to_tell() -> None:
    assert page(
        status="partial",
        assessed="2026-03-01",
        basis="audit",
        shortcomings=["Old files."],
        feedback="form@example.org",
        authority="Office",
        authority_address="https://example.org/",
    ) == AccessibilityPage(
        state="These pages meet most of the requirements, the levels A and AA of WCAG 2.1. "
        "What does not is told below.",
        assessed="The pages were audited from outside on 1 Mar 2026.",
        shortcomings=(Words("Old files."),),
        feedback=Words("form@example.org"),
        authority=Words("Office"),
        authority_address="https://example.org/",
    )


def test_a_claim_without_a_day_says_so() -> None:
    assert page(status="full").assessed == "The day of the assessment has not been written down."
    assert page(status="none", assessed="2026-03-01").assessed == "The pages were assessed on 1 Mar 2026."
