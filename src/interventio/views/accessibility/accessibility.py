"""From the settings to the accessibility statement."""

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import N_, Translator
from interventio.records.accessibility import Accessibility, Assessed, Conformance
from interventio.views.accessibility.page import AccessibilityPage
from interventio.views.voice import Voice

STATES = {
    Conformance.FULL: N_("These pages meet the requirements: the levels A and AA of WCAG 2.1."),
    Conformance.PARTIAL: N_(
        "These pages meet most of the requirements, the levels A and AA of WCAG 2.1. What does not is told below."
    ),
    Conformance.NONE: N_(
        "These pages do not meet the requirements, the levels A and AA of WCAG 2.1. What does not is told below."
    ),
}

ASSESSORS = {
    Assessed.SELF: N_("The organisation assessed the pages itself on {day}."),
    Assessed.AUDIT: N_("The pages were audited from outside on {day}."),
    None: N_("The pages were assessed on {day}."),
}


def accessibility_page(catalogue: Catalogue, voice: Voice) -> AccessibilityPage:
    """Return the statement; what the settings leave out is not claimed."""
    told = catalogue.settings.accessibility or Accessibility()
    return AccessibilityPage(
        state=_state(told, voice.words),
        assessed=_assessed(told, voice.words),
        shortcomings=tuple(voice.says(one) for one in told.shortcomings),
        feedback=voice.says_if_any(told.feedback),
        authority=voice.says_if_any(told.authority),
        authority_address=told.authority_address or "",
    )


def _state(told: Accessibility, words: Translator) -> str:
    if told.status is None:
        return words("It has not been assessed yet how far these pages meet the requirements.")
    return words(STATES[told.status])


def _assessed(told: Accessibility, words: Translator) -> str:
    if told.assessed:
        return words(ASSESSORS[told.basis], day=told.assessed)
    return words("The day of the assessment has not been written down.") if told.status else ""
