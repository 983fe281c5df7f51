"""From settings and ladders to what stands behind the pages."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.records.ladder import Ladder
from interventio.views.about.page import AboutPage, LadderLine
from interventio.views.charts.stepping import edition_in_words
from interventio.views.mention import chart_mention, method_mention
from interventio.views.numbers import Numbers
from interventio.views.reviewed import reviewed
from interventio.views.rules import rule_sentences
from interventio.views.statements import source_lines
from interventio.views.voice import Voice


def about_page(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> AboutPage:
    """Return how the numbers are counted, and whose the steps are."""
    words, methods = voice.words, numbers.rule.methods
    sees_staffing = numbers.audience.sees_staffing
    texts = catalogue.settings.texts
    return AboutPage(
        told=voice.says_if_any(texts.about),
        contact=voice.says_if_any(texts.contact),
        rule=rule_sentences(numbers.rule, words) if sees_staffing else (),
        selected=tuple(method_mention(id_, catalogue.interventions, voice) for id_ in methods if sees_staffing),
        disclosure=disclosure_sentences(numbers, words) if sees_staffing else (),
        unknown=sums_sentence(words) if sees_staffing else "",
        ladders=tuple(_ladder(catalogue, ladder, voice) for ladder in catalogue.ladders.values()),
    )


def sums_sentence(words: Translator) -> str:
    """Return how numbers are added up and rounded."""
    return words(
        "A share over several methods or teams is the sum of the trained over the sum of the expected. "
        "What nobody has counted is left out of both and told beside the number. "
        "Percentages are rounded down, so 69.9 never reads as 70."
    )


def asterisk_sentence(words: Translator) -> str:
    """Return what the mark of a hidden number means."""
    return words("A hidden number is marked with an asterisk. It does not mean that the number is low.")


def disclosure_sentences(numbers: Numbers, words: Translator) -> tuple[str, ...]:
    """Return how small numbers of people are protected."""
    if numbers.audience is Audience.COORDINATOR:
        return (
            words("These pages are for coordinators and hold exact counts. They are not for publication."),
            words(
                "In what is published, counts of fewer than {threshold} people are hidden.", threshold=numbers.threshold
            ),
        )
    return (
        words(
            "Where fewer than {threshold} people are trained, or fewer than {threshold} are not, the number is hidden, "
            "and with it every number from which it could be worked out.",
            threshold=numbers.threshold,
        ),
        asterisk_sentence(words),
    )


def _ladder(catalogue: Catalogue, ladder: Ladder, voice: Voice) -> LadderLine:
    return LadderLine(
        chart=chart_mention(ladder.id, catalogue, voice),
        model=voice.says(ladder.model),
        owner=voice.says(ladder.owner),
        edition=edition_in_words(ladder.edition, ladder.agreed, voice.words),
        factors=tuple(voice.says(factor) for factor in ladder.factors),
        sources=source_lines(ladder.sources, voice),
        reviewed=reviewed(ladder.review, catalogue, voice),
    )
