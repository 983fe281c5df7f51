from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.key import Sign, key_of
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.spans import sorted_out
from support.charts import TARGET, card, chart, step, theme

SAID = Said(translator(Language.EN), TARGET)
THEMES = tuple(theme(f"theme {number}", number) for number in range(5))


def test_themes_stand_in_columns_and_are_read_downwards() -> None:
    key = key_of(chart(step(1), themes=THEMES), 0, 0, 260, SAID)
    assert [entry.name.lines for entry in key.themes] == [(f"theme {number} (1)",) for number in range(5)]
    assert len({round(x) for x, _ in (entry.shape for entry in key.themes)}) == 2
    assert len({y for _, y in (entry.shape for entry in key.themes)}) == 3


def test_only_marks_that_the_chart_uses_are_explained() -> None:
    share = ShownShare(State.EXACT, 7, 10, Fraction(7, 10), 0, is_reached=True)
    nothing, targets = chart(step(1, card())), chart(step(1, card(target=True)))
    everything = chart(step(1, card(target=True, also=(2,)), coverage=share))
    signs = [[entry.sign for entry in key_of(shown, 0, 0, 900, SAID).signs] for shown in (nothing, targets, everything)]
    assert signs == [[], [Sign.TARGET], [Sign.TARGET, Sign.ALSO, Sign.BAR]]


def test_themes_of_assessment_methods_alone_are_in_the_key_too() -> None:
    only = theme("Assessment", 7, 0)
    shown = chart(step(1), themes=THEMES[:1], assessments=(card("SDQ", only), card("RCADS", only)))
    assert [entry.theme for entry in key_of(shown, 0, 0, 900, SAID).themes] == [THEMES[0], only]
    assert key_of(shown, 0, 0, 900, SAID).themes[1].name.lines == ("Assessment",)


def test_a_chart_without_themes_and_marks_has_an_empty_key() -> None:
    key = key_of(chart(step(1)), 10, 20, 900, SAID)
    assert (key.title, key.themes, key.signs, key.box.height) == (None, (), (), 0)


def test_a_card_over_several_steps_is_explained_and_no_number_where_there_is_none_else() -> None:
    shown = chart(*(step(number, card("Sleep", also=(3 - number,))) for number in (1, 2)))
    spans = sorted_out(shown).spans
    assert [entry.sign for entry in key_of(shown, 0, 0, 900, SAID, spans=spans).signs] == [Sign.SPAN]
    assert [entry.sign for entry in key_of(shown, 0, 0, 900, SAID).signs] == [Sign.ALSO]


def test_the_numbers_on_assessment_methods_are_explained_too() -> None:
    shown = chart(step(1), assessments=(card("SDQ", also=(1,)),))
    (entry,) = key_of(shown, 0, 0, 900, SAID).signs
    assert (entry.sign, entry.words.lines) == (Sign.ALSO, ("on the step with this number",))
