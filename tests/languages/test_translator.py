from datetime import date
from fractions import Fraction
from pathlib import PurePosixPath
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import N_, Fact, translator

FI, SV, EN = (translator(language) for language in Language)


def test_a_marked_message_stays_as_it_is() -> None:
    assert N_("The field “{field}” is missing.") == "The field “{field}” is missing."


def test_a_message_is_said_in_each_language() -> None:
    said = [words("The field “{field}” is missing.", field="name") for words in (FI, SV, EN)]
    assert said == ["Kenttä ”name” puuttuu.", "Fältet ”name” saknas.", "The field “name” is missing."]


def test_a_message_without_a_translation_is_said_in_english() -> None:
    assert FI("Nobody has translated {count} words.", count=7) == "Nobody has translated 7 words."


def test_no_message_is_no_words() -> None:
    assert [words("") for words in (FI, SV, EN)] == ["", "", ""]


@pytest.mark.parametrize(("count", "said"), [(0, "0 tiedostoa"), (1, "1 tiedosto"), (2, "2 tiedostoa")])
def test_a_count_chooses_the_form(count: int, said: str) -> None:
    assert FI.plural("{count} file", "{count} files", count) == said


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ("Cool Kids", "Cool Kids"),
        ("a\x1b[31m", "a\\x1b[31m"),
        (12_345, "12345"),
        (date(2026, 3, 9), "9.3.2026"),
        (Fraction(6996, 10_000), "69\xa0%"),
        (("fi", "sv\n", "en"), "fi, sv\\n ja en"),
        ((), ""),
    ],
)
def test_a_fact_is_written_as_the_language_writes_it(fact: Fact, written: str) -> None:
    assert FI("{fact}", fact=fact) == written


@given(st.text(st.characters()))
def test_no_fact_brings_control_characters_along(value: str) -> None:
    said = EN("“{value}” is not a date.", value=value)
    assert "Cc" not in map(category, said)
    assert said.startswith("“")
    assert said.endswith("” is not a date.")


@pytest.mark.parametrize("value", ["{field}", "{0}", "{field.__class__}", "{", "}"])
def test_braces_in_a_fact_are_text(value: str) -> None:
    assert EN("“{field}” is empty.", field=value) == f"“{value}” is empty."


def test_a_path_is_not_cut_short() -> None:
    path = PurePosixPath("/" + "kansio/" * 40 + "interventio.yaml")
    assert translator(Language.FI)("{path}", path=path) == str(path)
