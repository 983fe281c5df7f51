from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from interventio.colours.oklab import _oklab, between, tinted, with_lightness

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS, COLOURS)
def test_the_way_begins_and_ends_with_the_two_colours(first: str, last: str) -> None:
    assert between(first, last, 0) == first
    assert between(first, last, 1) == last


@given(COLOURS, st.floats(0, 1))
def test_between_a_colour_and_itself_lies_only_itself(colour: str, share: float) -> None:
    assert between(colour, colour, share) == colour


def test_greys_between_black_and_white_grow_lighter() -> None:
    greys = [int(between("#000000", "#ffffff", step / 8)[1:3], 16) for step in range(9)]
    assert all(darker < lighter for darker, lighter in pairwise(greys))


@given(COLOURS, COLOURS)
@example("#010000", "#000000")
def test_a_tint_changes_how_light_a_colour_is_by_little(colour: str, tint: str) -> None:
    """Next to black the steps between colours that a screen can show are larger."""
    step = 0.04 if _lightness(colour) > 0.1 else 0.06
    assert abs(_lightness(tinted(colour, tint)) - _lightness(colour)) < step


@given(COLOURS)
def test_a_colour_can_be_darkened_to_black_and_lightened_to_white(colour: str) -> None:
    assert with_lightness(colour, 0, 1) == "#000000"
    assert with_lightness(colour, 1, 1) == "#ffffff"
    assert abs(_lightness(with_lightness(colour, 0, 0)) - _lightness(colour)) < 0.01


def _lightness(colour: str) -> float:
    return _oklab(colour)[0]
