import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.flight.layout import flight_of
from interventio.renderers.flight.setting import SMALLEST, setting_on
from interventio.renderers.stairs.paper import FORMS, POINT, Paper
from support.levels import level, levels

FEW = levels(level(1, "Opettajat"), level(2, "Kuraattorit"), level(3, "Lääkärit"))
MANY = levels(level(1, *(f"Ryhmä {number}" for number in range(100))), level(2))
WORDS = translator(Language.FI)


@pytest.mark.parametrize("paper", FORMS)
def test_a_drawing_stands_on_its_sheet_in_letters_that_can_be_read(paper: Paper) -> None:
    for chart in (FEW, MANY):
        flight = flight_of(chart, WORDS)
        setting = setting_on(flight, paper)
        assert setting.unit * SMALLEST >= FORMS[paper].smallest * POINT * 0.999
        assert min(setting.x, setting.y) >= -1e-9
        assert flight.width + 2 * setting.x == pytest.approx(setting.width / setting.unit)
        assert flight.height + 2 * setting.y == pytest.approx(setting.height / setting.unit)


def test_a_sheet_is_larger_only_where_it_must_be() -> None:
    assert [setting_on(flight_of(FEW, WORDS), paper).width for paper in (Paper.A4, Paper.A3)] == [297, 420]
    assert setting_on(flight_of(MANY, WORDS), Paper.A4).height > 210


def test_on_the_screen_it_has_its_own_size() -> None:
    flight = flight_of(FEW, WORDS)
    setting = setting_on(flight, Paper.SCREEN)
    assert (setting.width / setting.unit, setting.x, setting.y) == (flight.width, 0, 0)
