"""What findings say is plain: no jargon, not too long, whole sentences, in every language.

The words that are left out are those of people who write programs; a school nurse knows none of them.
"""

import re
from collections.abc import Iterator

import pytest

from interventio.checks.registry import ALL_CODES
from interventio.findings.code import Code
from interventio.languages.language import Language
from interventio.languages.translator import translator

JARGON = {
    Language.EN: (
        "alias|anchor|arrays?|attributes?|boolean|bytes?|deprecated|devices?|encod\\w+|enum|exceptions?|floats?|hex\\w*|"
        "indent\\w*|instance|integers?|invalid|iterable|json|keys?|literals?|mappings?|metadata|nodes?|null|objects?|"
        "param\\w+|pars\\w+|path|pipe|plain scalar|regex\\w*|route|scalars?|schema|socket|stack|strings?|syntax|tags?|"
        "tokens?|traceback|tuples?|data types?|unicode|validat\\w+|values? error|variables?"
    ),
    Language.FI: (
        "\\w*(?:attribuut|avainsana|boole|epäkelpo|jäsen[nt]|koodau|merkistö|merkkijono|metatie|muuttuja|parametr|"
        "poikkeus|skeem|solmu|syntaks|tietotyyp|validoi|virheellinen syöte)\\w*|avain|bitti|json|null|olio|putki|"
        "tyyppi\\w*"
    ),
    Language.SV: (
        "\\w*(?:attribut|boolesk|datatyp|kodning|metadata|nyckelord|parameter|parsa|syntax|teckensträng|"
        "undantagsfel|validera|variabel)\\w*|json|nod|noden|null|nyckel|nyckeln|objekt|ogiltig\\w*|schemat?|sträng"
    ),
}
ALLOWED = {
    "SYN103": "the list in which editors let choose UTF-8 has this name",
    "SYN104": "the same",
    "REC099": "“interventio schema” is a command",
}
"""Codes whose messages may have such a word, and why."""

LONGEST = {"says": 140, "advice": 180}
"""Longer ones are read by nobody; what is more belongs on the page of the code."""

_FACT = re.compile(r"\{\w+\}")
_EXAMPLE = re.compile(r": \S.*$|\bhttps://$")


def told(code: Code, language: Language) -> Iterator[tuple[str, str]]:
    """Yield which message it is and its words, with a letter for each fact: facts have their own words."""
    words = translator(language)
    for kind, message in (("says", code.says), ("advice", code.advice)):
        if message:
            yield kind, _FACT.sub("X", words.catalogue.gettext(message))


@pytest.mark.parametrize("language", Language)
def test_nothing_is_said_in_the_words_of_programmers(language: Language) -> None:
    jargon = re.compile(rf"\b(?:{JARGON[language]})\b", re.IGNORECASE)
    found = {
        (code.id, word)
        for code in ALL_CODES
        for _, message in told(code, language)
        for word in jargon.findall(message)
        if code.id not in ALLOWED
    }
    assert found == set()


@pytest.mark.parametrize("language", Language)
def test_nothing_is_too_long(language: Language) -> None:
    found = [(code.id, kind, len(text)) for code in ALL_CODES for kind, text in told(code, language)]
    assert [one for one in found if one[2] > LONGEST[one[1]]] == []


@pytest.mark.parametrize("language", Language)
def test_sentences_are_whole_or_end_with_an_example(language: Language) -> None:
    found = [(code.id, text) for code in ALL_CODES for _, text in told(code, language)]
    assert [one for one in found if not (one[1].endswith((".", "?", "…")) or _EXAMPLE.search(one[1]))] == []
    assert [one for one in found if not re.match(r"[A-ZÅÄÖ“”{*&X0-9]", one[1])] == []


@pytest.mark.parametrize("language", Language)
def test_quotation_marks_are_those_of_the_language(language: Language) -> None:
    other = {Language.EN: "„»«", Language.FI: "“„»«", Language.SV: "“„»«"}[language]
    found = [(code.id, text) for code in ALL_CODES for _, text in told(code, language)]
    assert [one for one in found if any(mark in one[1] for mark in other) or "  " in one[1]] == []
