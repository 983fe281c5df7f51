from datetime import date
from fractions import Fraction

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.rule import Rule
from interventio.records.fields import Stage
from interventio.views.rules import rule_sentences, target_in_words


def test_the_rule_says_what_is_counted_when_and_what_for() -> None:
    rule = Rule(Fraction(7, 10), Stage.CERTIFIED, ("cool-kids",), date(2026, 6, 1))
    assert rule_sentences(rule, translator(Language.EN)) == (
        "Coverage is the share of those who are expected to deliver a method who hold a valid certificate.",
        (
            "Expected are all in the occupations that are to deliver it, "
            "without those on long leave, new starters and others who do not deliver now."
        ),
        "Counted from each team's latest counts on or before 1 Jun 2026.",
        "The target is 70%; it is reached at exactly that share or above it.",
    )


def test_a_target_keeps_its_decimals() -> None:
    finnish = translator(Language.FI)
    assert target_in_words(Fraction(725, 1000), finnish) == "72,5\N{NO-BREAK SPACE}%"
    assert target_in_words(Fraction(1), finnish) == "100\N{NO-BREAK SPACE}%"
    assert target_in_words(Fraction(7, 10), translator(Language.EN)) == "70%"
