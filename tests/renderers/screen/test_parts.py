from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.screen.lines import Line, Style, line, plain
from interventio.renderers.screen.parts import (
    ASCII,
    UNICODE,
    block_lines,
    card_lines,
    said,
    shape_of,
    standing,
    trimmed,
)
from support.charts import TARGET, card, step, theme

WORDS = translator(Language.EN)


def told(lines: tuple[Line, ...]) -> list[str]:
    return plain(lines).splitlines()


def test_a_card_has_its_quiet_line_and_its_marks_below_or_beside_its_name() -> None:
    shown = card("Sleep group", theme(look=3), "13–22 y", also=(1, 2, 3, 5), target=True)
    assert told(card_lines(shown, 24, UNICODE)) == ["☾ Sleep group", "  13–22 y ◎ →1–3,5"]
    assert told(card_lines(shown, 60, UNICODE)) == ["☾ Sleep group  13–22 y ◎ →1–3,5"]
    assert told(card_lines(shown, 24, ASCII)) == [") Sleep group", "  13–22 y ! >1–3,5"]


def test_a_card_without_anything_else_is_its_name() -> None:
    assert told(card_lines(card("Sleep group"), 24, UNICODE)) == ["○ Sleep group"]


def test_themes_beyond_eight_get_other_pairs_of_shape_and_colour() -> None:
    assert shape_of(theme(look=0), UNICODE) == ("●", Style.THEME_1)
    assert shape_of(theme(look=8), UNICODE) == ("▲", Style.THEME_1)
    assert shape_of(None, UNICODE) == ("○", Style.QUIET)


def test_a_block_tells_the_facts_beside_their_labels_where_there_is_room() -> None:
    shown = step(2, card(), name="Guided", Who="Mild symptoms", Where="At school")
    assert told(block_lines(shown, 50, TARGET, WORDS, UNICODE)) == [
        "2 Guided",
        "Who   Mild symptoms",
        "Where At school",
        "1 method",
    ]
    assert told(block_lines(shown, 16, TARGET, WORDS, UNICODE)) == [
        "2 Guided",
        "Who",
        "  Mild symptoms",
        "Where",
        "  At school",
        "1 method",
    ]


@pytest.mark.parametrize(
    ("share", "bar"),
    [
        (Fraction(0), ".......|..."),
        (Fraction(69, 100), "######.|..."),
        (Fraction(699, 1000), "######.|..."),
        (Fraction(7, 10), "#######|..."),
        (Fraction(1), "#######|###"),
    ],
)
def test_a_bar_reaches_its_mark_only_where_the_target_is_reached(share: Fraction, bar: str) -> None:
    coverage = ShownShare(State.EXACT, 0, 0, share, 0, is_reached=share >= TARGET)
    lines = told(block_lines(step(1, coverage=coverage), 11, TARGET, WORDS, ASCII))
    assert bar in lines


def test_a_coverage_that_is_not_known_has_no_bar() -> None:
    shown = step(1, coverage=ShownShare(State.UNKNOWN))
    assert told(block_lines(shown, 40, TARGET, WORDS, ASCII)) == ["1 Omahoito", "0 methods", "Coverage not known"]


def test_a_step_without_methods_says_so() -> None:
    assert told(standing(step(1), 40, WORDS, UNICODE)) == ["No methods on this step yet"]


def test_words_are_safe_to_print() -> None:
    assert said("two\nlines \x1b[31m red\u202e") == "two lines \\x1b[31m red\\u202e"


def test_spaces_at_the_end_are_cut() -> None:
    assert trimmed(line("a ", ("  ", Style.STAIR), "")) == line("a")
    assert trimmed(line("  ")) == ()
