"""How coverage is counted, in sentences that stand beside the numbers."""

from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.measures.rule import Rule
from interventio.views.labels import STAGES
from interventio.views.numbers import Numbers


def rule_sentences(rule: Rule, words: Translator) -> tuple[str, ...]:
    """Return what is counted, by which counts and on which day, and what the target is."""
    return (
        words(
            "Coverage is the share of those who are expected to deliver a method who {stage}.",
            stage=words(STAGES[rule.stage]),
        ),
        words(
            "Expected are all in the occupations that are to deliver it, "
            "without those on long leave, new starters and others who do not deliver now."
        ),
        words("Counted from each team's latest counts on or before {day}.", day=rule.day),
        words(
            "The target is {target}; it is reached at exactly that share or above it.",
            target=target_in_words(rule.target, words),
        ),
    )


def rules_beside(numbers: Numbers, words: Translator) -> tuple[str, ...]:
    """Return the same for a page whose numbers may be hidden, and what stands for those that are."""
    sentences = rule_sentences(numbers.rule, words)
    if numbers.audience is Audience.COORDINATOR:
        return sentences
    return (
        *sentences,
        words("An asterisk (*) stands for a number that is hidden, so that few people cannot be told apart."),
    )


def target_in_words(target: Fraction, words: Translator) -> str:
    """Return a target with its decimals, such as `72,5 %`: shares are rounded down, but a target is not."""
    return words.percent(Fraction(0)).replace("0", words.decimal(target * 100))
