import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.place import Spot
from interventio.languages.printable import printable
from interventio.sources.characters import character_name, character_troubles, first_unfit
from support.marked import marked


@pytest.mark.parametrize(
    ("character", "said"),
    [
        ("\0", "control-character name=NULL number=U+0000 count=1"),
        ("\x1b", "control-character name=ESCAPE number=U+001B count=1"),
        ("\x7f", "control-character name=CONTROL number=U+007F count=1"),
        ("\x85", "control-character name=CONTROL number=U+0085 count=1"),
        ("\u00ad", "invisible-character name=SOFT HYPHEN number=U+00AD count=1"),
        ("\u200b", "invisible-character name=ZERO WIDTH SPACE number=U+200B count=1"),
        ("\u202e", "invisible-character name=RIGHT-TO-LEFT OVERRIDE number=U+202E count=1"),
        ("\u2066", "invisible-character name=LEFT-TO-RIGHT ISOLATE number=U+2066 count=1"),
        ("\u2028", "invisible-character name=LINE SEPARATOR number=U+2028 count=1"),
        ("\u3164", "invisible-character name=HANGUL FILLER number=U+3164 count=1"),
        ("\ufeff", "invisible-character name=ZERO WIDTH NO-BREAK SPACE number=U+FEFF count=1"),
        ("\uf0b7", "invisible-character name=PRIVATE USE number=U+F0B7 count=1"),
        ("\U000e0041", "invisible-character name=TAG LATIN CAPITAL LETTER A number=U+E0041 count=1"),
        ("\uffff", "invisible-character name=UNASSIGNED number=U+FFFF count=1"),
        ("\ufffd", "damaged-character number=U+FFFD"),
    ],
)
def test_a_character_is_named_where_it_stands(character: str, said: str) -> None:
    assert marked(f"name: Co{character}ol\n") == f"name: Co{character}ol\n        ^ {said}\n"


@pytest.mark.parametrize(
    ("escape", "said"),
    [
        (r"\0", "control-character name=NULL number=U+0000 count=1"),
        (r"\e[31m", "control-character name=ESCAPE number=U+001B count=1"),
        (r"\r", "control-character name=CARRIAGE RETURN number=U+000D count=1"),
        (r"\u202e", "invisible-character name=RIGHT-TO-LEFT OVERRIDE number=U+202E count=1"),
    ],
)
def test_a_character_that_an_escape_stands_for_is_no_better(escape: str, said: str) -> None:
    text = f'name: "{escape}"\n'
    assert marked(text) == f"{text}      {'^' * (len(escape) + 2)} {said}\n"
    assert marked(f"name: '{escape}'\n") == f"name: '{escape}'\n"


def test_each_character_is_told_once_where_it_stands_first() -> None:
    troubles = character_troubles("a\u200b\nb\0\u200b\0")
    assert [(trouble.spot, trouble.facts["number"], trouble.facts["count"]) for trouble in troubles] == [
        (Spot(1, 2, 1, 3), "U+200B", 2),
        (Spot(2, 2, 2, 3), "U+0000", 2),
    ]


@pytest.mark.parametrize(
    "text", ["می\u200cخواهم", "क्\u200dष", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u2764\ufe0f\u200d\U0001f525"]
)
def test_joiners_are_fine_where_scripts_and_pictures_need_them(text: str) -> None:
    assert first_unfit(text) is None


@pytest.mark.parametrize("text", ["co\u200dol", "\u200cخ", "خ\u200c", "\u200d", "ä\u200c\U0001f468", "خ\u200c\u200cخ"])
def test_joiners_are_not_fine_elsewhere(text: str) -> None:
    assert first_unfit(text) in {"\u200c", "\u200d"}


def test_what_people_type_is_fine() -> None:
    assert first_unfit("Äiti, š ž đ ŋ ŧ ǩ – — ’ “ ” … § ° ½ € ≥ → ✓ 中 ا\u00a0\t\n😀") is None


def test_what_would_have_to_be_made_printable_is_unfit() -> None:
    characters = map(chr, [*range(0x10000), *range(0xE0000, 0xE1000)])
    assert {one for one in characters if printable(one) != one and not first_unfit(one)} == {"\t", "\n"}


@given(st.characters())
def test_every_character_has_a_name(character: str) -> None:
    assert character_name(character)
