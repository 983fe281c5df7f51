from io import BytesIO

import pytest
from PIL import Image

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers import to_png
from interventio.renderers.palette import tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheets import sheet_of
from interventio.renderers.to_png import png
from interventio.views.charts.stepping_chart import SteppingChart
from support.charts import card, chart, step

WORDS = translator(Language.EN)
SHOWN = chart(step(1, card("Sleep school")), step(2, card("Sleep group")), step(3))


def picture(shown: SteppingChart, width: int = 800) -> Image.Image:
    (content,) = png(shown, WORDS, width)
    return Image.open(BytesIO(content)).convert("RGB")


def test_it_is_as_wide_as_it_was_asked_for() -> None:
    sheet = sheet_of(SHOWN, WORDS)
    for width in (400, 1600):
        assert picture(SHOWN, width).size == (width, round(width * sheet.height / sheet.width))


def test_a_tread_has_its_tone() -> None:
    sheet, drawn = sheet_of(SHOWN, WORDS), picture(SHOWN, 1600)
    scale = 1600 / sheet.width
    for stair, tone in zip(sheet.stairs, tones_of(3), strict=True):
        box = stair.block.box
        middle = (round((box.x + box.width / 2) * scale), round((box.y + 3.5) * scale))
        assert "#{:02x}{:02x}{:02x}".format(*drawn.getpixel(middle)) == tone.tread  # type: ignore[misc]


def test_there_is_text(monkeypatch: pytest.MonkeyPatch) -> None:
    written = picture(SHOWN)
    monkeypatch.setattr(to_png, "FONTS", ())
    assert dark(written) > dark(picture(SHOWN)) + 1000


def dark(drawn: Image.Image) -> int:
    return sum(drawn.convert("L").histogram()[:96])


def test_a_letter_that_the_font_lacks_leaves_a_mark() -> None:
    strange, empty = (chart(step(1, card(name)), step(2), step(3)) for name in ("漢字", "\u200b"))
    assert dark(picture(strange)) > dark(picture(empty))


def test_paper_may_take_several_sheets() -> None:
    many = [card(f"Method {number}") for number in range(120)]
    shown = chart(*(step(number + 1, *many[number * 40 : number * 40 + 40]) for number in range(3)))
    sheets = png(shown, WORDS, 400, Paper.A4)
    assert len(sheets) > 1
    assert {Image.open(BytesIO(sheet)).size for sheet in sheets} == {(400, 283)}


def test_the_same_chart_is_the_same_bytes() -> None:
    assert png(SHOWN, WORDS, 300) == png(SHOWN, WORDS, 300)
