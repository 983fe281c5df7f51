import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.colours.contrast import SHAPES, WORDS, contrast, least_contrast, readable
from interventio.colours.grounds import DARK, LIGHT
from interventio.colours.oklab import distance

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#ffee00", "#ffffff", 1.2),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrasts_are_those_of_wcag(one: str, other: str, expected: float) -> None:
    assert round(contrast(one, other), 2) == expected
    assert contrast(one, other) == contrast(other, one)


@given(COLOURS, st.sampled_from((LIGHT, DARK)), st.sampled_from((WORDS, SHAPES)))
def test_there_is_a_readable_colour_near_every_colour(colour: str, grounds: tuple[str, ...], least: float) -> None:
    found = readable(colour, grounds, least)
    assert least_contrast(found, grounds) >= least
    assert readable(found, grounds, least) == found
    if least_contrast(colour, grounds) >= least:
        assert found == colour
    else:
        assert least_contrast(found, grounds) < least + 0.35


def test_a_readable_colour_keeps_its_hue() -> None:
    assert readable("#ffee00", LIGHT, SHAPES) == "#998e00"
    assert readable("#006633", DARK, WORDS) == "#459861"
    assert distance("#006633", "#459861") < distance("#006633", "#b3d3eb")
