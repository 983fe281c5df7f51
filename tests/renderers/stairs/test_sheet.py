import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheets import sheets_of
from support.charts import several_steps


@pytest.mark.parametrize(("paper", "across"), [(Paper.A4, 297), (Paper.A4_PORTRAIT, 210), (Paper.A3, 420)])
def test_a_unit_is_so_large_that_the_sheet_is_as_wide_as_its_paper(paper: Paper, across: float) -> None:
    (sheet,) = sheets_of(several_steps([2, 2, 2]), translator(Language.EN), paper)
    assert sheet.unit is not None
    assert round(sheet.unit * sheet.width, 9) == across


def test_a_unit_of_the_screen_has_no_size() -> None:
    (sheet,) = sheets_of(several_steps([2, 2, 2]), translator(Language.EN))
    assert sheet.unit is None
