"""Charts on paper without colour: what is printed or copied in grey must still be told apart and read."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.palette import Tone, tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_svg import EDGE_ON_PAPER, INKS, svg_sheets
from support.charts import several_steps

SVG = "{http://www.w3.org/2000/svg}"
WHITE = "#ffffff"
TONES = [(steps, tones_of(steps)) for steps in range(3, 10)]


def luminance(colour: str) -> float:
    """Return the relative luminance as WCAG defines it: how light a colour is once it is grey."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("steps", "tones"), TONES)
def test_each_step_is_darker_than_the_one_before(steps: int, tones: tuple[Tone, ...]) -> None:
    greys = [luminance(tone.block) for tone in tones]
    assert min(before - after for before, after in pairwise(greys)) >= 0.3 / steps


@pytest.mark.parametrize(("steps", "tones"), TONES)
def test_treads_numerals_chips_and_words_stand_out_from_their_ground(steps: int, tones: tuple[Tone, ...]) -> None:
    assert len(tones) == steps
    for tone in tones:
        assert contrast(tone.tread, tone.block) >= 3
        assert contrast(tone.tread, WHITE) >= 4.5
        assert min(contrast(INKS[ink][0], tone.block) for ink in ("head", "ink")) >= 4.5


def test_cards_have_a_border_that_is_seen_on_white() -> None:
    assert contrast(EDGE_ON_PAPER, WHITE) >= 3


def test_every_number_of_a_step_stands_on_its_block_and_every_theme_has_its_own_shape() -> None:
    (sheet,) = svg_sheets(several_steps([8, 8, 8]), translator(Language.EN), Paper.A1)
    picture = ET.fromstring(sheet)  # noqa: S314 - our own output, without any entity
    numerals = [text.text for text in picture.iter(f"{SVG}text") if text.get("font-size") == "50" and text.text]
    assert [numeral for numeral in numerals if numeral.isdigit()] == ["1", "2", "3"]
    shapes = {path.get("class"): path.get("d") for path in picture.iter(f"{SVG}path") if path.get("transform")}
    assert len(set(shapes.values())) == len(shapes) == 8


def test_neighbouring_blocks_are_parted_by_a_line() -> None:
    (sheet,) = svg_sheets(several_steps([2, 2, 2, 2]), translator(Language.EN), Paper.A3)
    assert sheet.count('class="riser"') == 3
