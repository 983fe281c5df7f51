from dataclasses import replace
from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.said import Said, Turn
from interventio.renderers.stairs.steps import block, block_height, foot_of
from support.charts import TARGET, card, step

SAID = Said(translator(Language.EN), TARGET)
REACHED = ShownShare(State.EXACT, 42, 50, Fraction(42, 50), 0, is_reached=True)


def test_a_bar_is_filled_by_the_share_and_marked_at_the_target() -> None:
    foot = foot_of(step(1, coverage=REACHED), 0, 0, 300, SAID)
    assert foot.bar is not None
    assert foot.note is not None
    assert foot.figure is not None
    assert (foot.bar.ground.width, foot.bar.filled, foot.bar.target) == (300, 252, 210)
    assert foot.figure.lines == ("84%",)
    assert foot.note.lines == ("42 of 50 are trained: the target is reached",)


@pytest.mark.parametrize(
    ("state", "figure"), [(State.UNKNOWN, "not known"), (State.HIDDEN, "hidden"), (State.NOBODY, "–")]
)
def test_without_an_exact_share_there_are_words_and_no_bar(state: State, figure: str) -> None:
    foot = foot_of(step(1, coverage=ShownShare(state)), 0, 0, 300, SAID)
    assert foot.bar is None
    assert foot.figure is not None
    assert foot.figure.lines == (figure,)


def test_a_step_without_selected_methods_only_counts_them() -> None:
    foot = foot_of(step(1, card("a"), card("b")), 0, 0, 300, SAID)
    assert foot.count.lines == ("2 methods",)
    assert (foot.label, foot.figure, foot.bar, foot.note) == (None, None, None, None)


def test_facts_stand_beside_their_labels_or_under_them_where_it_is_narrow() -> None:
    shown = step(1, Who="Everybody", Where="At school")
    (wide, fact), _ = block(shown, 0, 300, (0, 400, 40), SAID).facts
    (narrow, under), _ = block(shown, 0, 180, (0, 400, 40), SAID).facts
    assert (wide.box.y, wide.box.right + 10) == (fact.box.y, fact.box.x)
    assert (narrow.box.x, narrow.box.bottom) == (under.box.x, under.box.y)


def test_a_block_needs_more_height_for_more_words() -> None:
    short, long = step(1, Who="Everybody"), step(1, Who="Everybody who has trouble sleeping " * 5)
    assert block_height(short, 300, 40, SAID) < block_height(long, 300, 40, SAID)
    assert block_height(long, 500, 40, SAID) < block_height(long, 300, 40, SAID)


def test_a_wide_block_has_its_facts_beside_its_title_and_needs_less_height() -> None:
    shown = step(1, Who="Everybody", Where="At school")
    made = block(shown, 0, 800, (0, 400, 40), SAID)
    assert made.facts[0][0].box.x > made.name.box.right
    assert block_height(shown, 800, 40, SAID) < block_height(shown, 500, 40, SAID)


def test_a_step_that_is_on_several_sheets_says_how_much_of_it_is_on_this_one() -> None:
    said = replace(SAID, turn=Turn(1, 2, {"tier-1": 9}))
    assert foot_of(step(1, card("a"), card("b")), 0, 0, 500, said).count.lines == ("2 of 9 methods on this sheet",)
