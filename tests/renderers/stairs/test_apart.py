from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.apart import apart, has_place
from interventio.renderers.stairs.paper import FORMS, Paper
from interventio.renderers.stairs.said import Said
from interventio.views.charts.stepping_chart import SteppingChart
from renderers.stairs.parts import assert_orderly
from support.charts import TARGET, card, chart

SAID = Said(translator(Language.EN), TARGET)
FORM = FORMS[Paper.A4]


def scales(count: int) -> SteppingChart:
    return chart(assessments=tuple(card(f"Scale {number}") for number in range(count)))


def test_assessment_methods_alone_stand_under_the_heading() -> None:
    sheet = apart(scales(12), SAID, Paper.A4, FORM, FORM.widths)
    assert sheet is not None
    assert sheet.ground.band is not None
    assert (sheet.stairs, sheet.arrow, sheet.ground.direction) == ((), None, None)
    assert [str(placed.card.name) for placed in sheet.ground.band.cards] == [f"Scale {number}" for number in range(12)]
    assert_orderly(sheet)


def test_more_than_a_sheet_holds_has_no_place_on_one() -> None:
    assert has_place(scales(40), SAID, FORM)
    assert not has_place(scales(400), SAID, FORM)
    assert apart(scales(400), SAID, Paper.A4, FORM, FORM.widths) is None
