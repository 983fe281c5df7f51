"""Texts of evaluations: percentages typed in instead of counts, and groups so small that they tell of people (EVA).

The messages repeat nothing of what was found.
"""

from collections.abc import Callable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, record_check
from interventio.checks.numbers_in_words import holds_percentage, names_small_group
from interventio.checks.record_sheet import RecordSheet, version_route
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route
from interventio.languages.translator import N_
from interventio.records.evaluation import Evaluation
from interventio.records.text import UNTOLD

_OF_RESULTS = ("summary", "follow_ups", "feedback", "observations", "lessons", "experts")
"""The fields whose texts tell of results. What costs are made of, and what goals want, may well be a percentage."""


@record_check(
    "EVA028",
    "percentage-typed-in",
    Severity.HINT,
    says=N_("This text has a percentage typed in."),
    advice=N_("Write the counts: percentages follow from them, stay right, and small ones stay hidden."),
)
def percentage_typed_in(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """What an evaluation tells of its results holds a percentage that should follow from counts."""
    return _found(sheet, lambda words, _language: holds_percentage(words), lambda route: route[0] in _OF_RESULTS)


@record_check(
    "EVA029",
    "small-group-in-text",
    Severity.HINT,
    says=N_("This text seems to tell of fewer people than the threshold {threshold}, and texts are not hidden."),
    advice=N_("Say it without the number, such as “a few”. Counts belong in the fields for them."),
)
def small_group_in_text(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A text of an evaluation names a number of clients that would be hidden if it were a count."""
    threshold, first = catalogue.settings.disclosure.threshold, catalogue.first_language()

    def is_small(words: str, language: str) -> bool:
        return names_small_group(words, first if language == UNTOLD else language, threshold)

    for hit in _found(sheet, is_small, bool):
        yield Hit(hit.place, {"threshold": threshold}, related=hit.related)


def _found(
    sheet: RecordSheet, is_found: Callable[[str, str], bool], is_looked_at: Callable[[Route], bool]
) -> Iterator[Hit]:
    """Yield a hit for each text in which something is found, at its first language; the others are related."""
    for route, text in sheet.texts if isinstance(sheet.record, Evaluation) else ():
        if is_looked_at(route):
            places: list[Place] = [
                sheet.place(*version_route(route, language))
                for language, words in text.items()
                if is_found(words, language)
            ]
            if places:
                yield Hit(places[0], related=tuple(places[1:]))
