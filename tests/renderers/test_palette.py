from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.colours.oklab import between
from interventio.renderers.palette import (
    COLOURS,
    HEAT,
    PLAIN,
    SHAPES,
    Look,
    heat_bounds,
    heat_class,
    look_of,
    tones_of,
)
from interventio.views.charts.own_look import Pair

PAPER, INK = "#ffffff", "#14202b"
NIGHT, DARK_CARD, DARK_INK = "#0f151b", "#171d24", "#eef3f7"
TARGETS = st.fractions(min_value=0, max_value=1, max_denominator=1000)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("steps", range(1, 13))
def test_words_on_steps_can_be_read(steps: int) -> None:
    for tone in tones_of(steps):
        assert contrast(INK, tone.block) >= 4.5
        assert contrast(tone.tread, tone.block) >= 4.5
        assert contrast(PAPER, tone.tread) >= 4.5
        assert contrast(DARK_INK, tone.dark_block) >= 4.5
        assert contrast(tone.dark_tread, tone.dark_block) >= 4.5
        assert contrast(NIGHT, tone.dark_tread) >= 4.5


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"), st.integers(1, 9))
def test_words_on_steps_can_be_read_whatever_their_hue(hue: str, steps: int) -> None:
    for tone in tones_of(steps, hue):
        assert contrast(INK, tone.block) >= 4.5
        assert contrast(tone.tread, tone.block) >= 3
        assert contrast(PAPER, tone.tread) >= 4.5
        assert contrast(DARK_INK, tone.dark_block) >= 4.5
        assert contrast(tone.dark_tread, tone.dark_block) >= 3
        assert contrast(NIGHT, tone.dark_tread) >= 4.5


def test_a_theme_with_a_colour_of_its_own_keeps_its_shape() -> None:
    own = (None, Pair("#112233", "#ddeeff"))
    assert [look_of(number, own) for number in range(3)] == [
        look_of(0),
        Look("#112233", "#ddeeff", "triangle"),
        look_of(2),
    ]


@pytest.mark.parametrize("steps", range(2, 10))
def test_steps_grow_darker_on_paper_and_lighter_at_night(steps: int) -> None:
    for lower, higher in pairwise(tones_of(steps)):
        assert _luminance(lower.block) > _luminance(higher.block)
        assert _luminance(lower.tread) > _luminance(higher.tread)
        assert _luminance(lower.dark_block) < _luminance(higher.dark_block)


@pytest.mark.parametrize(("light", "dark"), [*COLOURS, (PLAIN.light, PLAIN.dark)])
def test_themes_stand_out_from_their_cards(light: str, dark: str) -> None:
    assert contrast(light, PAPER) >= 3
    assert contrast(dark, DARK_CARD) >= 3


def test_no_two_themes_look_alike_below_64() -> None:
    looks = {look_of(number) for number in range(64)}
    assert len(looks) == 64
    assert [look_of(number).shape for number in range(8)] == list(SHAPES)


@pytest.mark.parametrize("name", HEAT)
def test_figures_in_the_heat_map_can_be_read(name: str) -> None:
    assert contrast(HEAT[name].ink, HEAT[name].ground) >= 4.5
    assert contrast(HEAT[name].dark_ink, HEAT[name].dark_ground) >= 4.5


@pytest.mark.parametrize(
    ("first", "last", "expected"), [(0, 39, "h0"), (40, 54, "h1"), (55, 69, "h2"), (70, 84, "h3"), (85, 100, "h4")]
)
def test_the_classes_around_a_target_of_70(first: int, last: int, expected: str) -> None:
    classes = {heat_class(Fraction(share, 100), Fraction(7, 10)) for share in range(first, last + 1)}
    assert classes == {expected}


def test_no_number_has_a_class_of_its_own() -> None:
    assert heat_class(None, Fraction(7, 10)) == "hn"


@given(TARGETS, TARGETS)
def test_reaching_the_target_and_missing_it_never_share_a_class(share: Fraction, target: Fraction) -> None:
    assert (heat_class(share, target) in {"h3", "h4"}) == (share >= target)
    assert list(heat_bounds(target)) == sorted(heat_bounds(target))


def test_the_ends_of_a_row_of_colours_are_the_colours_themselves() -> None:
    assert (between("#dfe9f1", "#84a9c5", 0), between("#dfe9f1", "#84a9c5", 1)) == ("#dfe9f1", "#84a9c5")


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
