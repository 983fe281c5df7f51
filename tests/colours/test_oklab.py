from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interventio.colours.oklab import between

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
