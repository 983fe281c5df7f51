from itertools import pairwise

import pytest
from hypothesis import given, settings

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.sheets import sheet_of
from interventio.views.charts.stepping_chart import SteppingChart
from renderers.stairs.parts import assert_complete, assert_orderly
from support.charts import LONG, card, chart, charts, step

WORDS = translator(Language.EN)


@given(charts())
@settings(max_examples=8, deadline=None)
def test_nothing_overlaps_nothing_is_cut_off_and_every_card_is_there_once(shown: SteppingChart) -> None:
    sheet = sheet_of(shown, WORDS)
    assert_orderly(sheet)
    assert_complete([sheet], shown)


@pytest.mark.slow
@given(charts(most_cards=120))
@settings(max_examples=25, deadline=None)
def test_the_same_with_many_cards(shown: SteppingChart) -> None:
    sheet = sheet_of(shown, WORDS)
    assert_orderly(sheet)
    assert_complete([sheet], shown)


def a_chart(*counts: int, name: str = "Unikoulu nuorille") -> SteppingChart:
    steps = (step(number, *(card(name) for _ in range(count))) for number, count in enumerate(counts, start=1))
    return chart(*steps)


def test_a_small_chart_gets_large_letters_and_a_large_one_a_wide_sheet() -> None:
    widths = [sheet_of(a_chart(*counts), WORDS).width for counts in [(1, 2, 2), (8, 8, 8, 8, 8), (6,) * 9]]
    assert widths == sorted(widths)
    assert widths[0] < 1680 < widths[-1]


def test_a_sheet_has_the_form_of_paper_as_long_as_all_fits() -> None:
    sheet = sheet_of(a_chart(7, 8, 10, 8, 7), WORDS)
    assert sheet.height == round(sheet.width / 2**0.5)


def test_a_sheet_grows_when_even_the_widest_is_too_low() -> None:
    sheet = sheet_of(a_chart(40, 40, 40, 40, 40, 40, 40, name=LONG), WORDS)
    assert sheet.height > sheet.width
    assert_orderly(sheet)


def test_cards_are_put_in_lanes_where_one_step_has_very_many() -> None:
    sheet = sheet_of(a_chart(2, 40, 2, 2), WORDS)
    lanes = [len({round(placed.box.x) for placed in stair.cards}) for stair in sheet.stairs]
    assert lanes[1] > 1
    assert lanes[0] == lanes[2] == lanes[3] == 1


def test_every_rise_is_as_high_as_the_others() -> None:
    tops = [stair.block.box.y for stair in sheet_of(a_chart(3, 9, 2, 0, 5), WORDS).stairs]
    rises = {round(lower - higher, 6) for lower, higher in pairwise(tops)}
    assert len(rises) == 1
    assert rises.pop() > 0


def test_blocks_touch_and_end_on_one_level() -> None:
    blocks = [stair.block.box for stair in sheet_of(a_chart(3, 9, 2, 0, 5), WORDS).stairs]
    assert [round(left.right, 6) for left in blocks[:-1]] == [round(right.x, 6) for right in blocks[1:]]
    assert len({round(box.bottom, 6) for box in blocks}) == 1


def test_the_same_chart_has_the_same_sheet() -> None:
    shown = a_chart(4, 6, 3)
    assert sheet_of(shown, WORDS) == sheet_of(shown, WORDS)
