from unicodedata import bidirectional, category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interventio.languages.printable import LONGEST, printable

TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
UNFIT = {"Cc", "Cs", "Zl", "Zp"}
texts = st.text(st.characters())


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Cool Kids", "Cool Kids"),
        ("ääkköset ja – ajatusviiva", "ääkköset ja – ajatusviiva"),
        ("a\tb\r\nc", "a\\tb\\r\\nc"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("opiskelu\u200bhuolto", "opiskelu\\u200bhuolto"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("\ud800", "\\ud800"),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * (LONGEST - 1) + "…"),
        ("[bold]::error::{{ x }}<b>=1+1", "[bold]::error::{{ x }}<b>=1+1"),
    ],
)
def test_what_cannot_be_printed_is_shown_by_its_number(words: str, shown: str) -> None:
    assert printable(words) == shown


@given(st.text(st.characters() | st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])), st.integers(1, 100))
@example("\x1b" * 100, 80)
def test_no_control_character_is_left_and_nothing_is_too_long(words: str, longest: int) -> None:
    shown = printable(words, longest)
    assert len(shown) <= longest
    assert not {category(character) for character in shown} & UNFIT
    assert not {bidirectional(character) for character in shown} & TURNING


@given(texts)
def test_what_is_printable_stays_as_it_is(words: str) -> None:
    assert printable(printable(words)) == printable(words)


@given(texts)
def test_what_is_printed_can_be_written_to_a_file(words: str) -> None:
    assert printable(words).encode().decode() == printable(words)
