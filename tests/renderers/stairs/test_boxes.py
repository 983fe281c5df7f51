from interventio.renderers.stairs.boxes import Box, Face, ended, heading, passage
from interventio.views.words import Words

FACE = Face(16, 400, 20, "ink")


def test_a_passage_is_as_high_as_its_lines() -> None:
    made = passage("Unikoulu nuorille ja vanhemmille", FACE, 10, 20, 150)
    assert made.lines == ("Unikoulu nuorille ja", "vanhemmille")
    assert made.box == Box(10, 20, 150, 40)


def test_capitals_stand_in_the_middle_of_their_line() -> None:
    first, second = passage("Unikoulu nuorille ja vanhemmille", FACE, 10, 20, 150).baselines
    assert round(first - 0.727 * 16 / 2, 6) == 30
    assert second - first == 20


def test_words_keep_the_language_that_stands_in() -> None:
    assert passage(Words("Sömnskola", "sv"), FACE, 0, 0, 100).language == "sv"
    assert passage(Words("Unikoulu"), FACE, 0, 0, 100).language is None
    assert passage("Unikoulu", FACE, 0, 0, 100).language is None


def test_a_passage_can_end_at_the_right() -> None:
    made = passage("70 %", FACE, 10, 0, 100)
    assert (made.x, ended(made).x) == (10, 110)


def test_a_heading_spreads_its_words_over_its_lines() -> None:
    text = "Nuorten mielenterveyden porrastettu hoito"
    assert heading(text, FACE, 0, 0, 290).lines == ("Nuorten mielenterveyden", "porrastettu hoito")
