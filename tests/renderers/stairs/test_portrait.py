from itertools import pairwise

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.paper import FORMS, Paper
from interventio.renderers.stairs.portrait import has_place, upright
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.sheet import Sheet
from interventio.views.charts.stepping_chart import SteppingChart
from renderers.stairs.parts import within
from support.charts import TARGET, several_steps

SAID = Said(translator(Language.EN), TARGET)
FORM = FORMS[Paper.A4_PORTRAIT]


def drawn(shown: SteppingChart) -> Sheet:
    sheet = upright(shown, SAID, Paper.A4_PORTRAIT, FORM, FORM.widths)
    assert sheet is not None
    return sheet


def test_steps_lie_on_one_another_the_lightest_at_the_bottom_each_further_in() -> None:
    boxes = [stair.block.box for stair in drawn(several_steps([2, 3, 1, 2])).stairs]
    assert [round(lower.y, 6) for lower in boxes[:-1]] == [round(upper.bottom, 6) for upper in boxes[1:]]
    assert all(lower.x < upper.x for lower, upper in pairwise(boxes))
    assert len({round(box.right, 6) for box in boxes}) == 1


def test_the_arrow_rises_beside_the_stairs() -> None:
    sheet = drawn(several_steps([2, 3, 1]))
    assert sheet.arrow is not None
    assert sheet.arrow.start[0] == sheet.arrow.end[0] < sheet.stairs[0].block.box.x
    assert (sheet.arrow.start[1], sheet.arrow.end[1]) == (
        sheet.stairs[0].block.box.bottom,
        sheet.stairs[-1].block.box.y,
    )


def test_cards_stand_on_the_band_of_their_step() -> None:
    for stair in drawn(several_steps([4, 0, 2])).stairs:
        assert all(within(placed.box, stair.block.box) for placed in stair.cards)
        assert stair.empty is None or within(stair.empty.box, stair.block.box)


def test_cards_become_narrow_only_where_it_is_needed() -> None:
    few, many = drawn(several_steps([4, 4])), drawn(several_steps([24, 24]))
    columns = [len({round(placed.box.x) for placed in sheet.stairs[0].cards}) for sheet in (few, many)]
    assert columns == [2, 3]


def test_more_than_a_sheet_holds_has_no_place_on_one() -> None:
    assert has_place(several_steps([10, 10]), SAID, FORM)
    assert not has_place(several_steps([60, 60]), SAID, FORM)
    assert upright(several_steps([60, 60]), SAID, Paper.A4_PORTRAIT, FORM, FORM.widths) is None
