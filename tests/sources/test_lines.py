import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.place import Spot
from interventio.sources.lines import Lines, indentation, spot_in

TEXT = Lines("name: a  \n\n# note\n  b: c\n")


def test_lines_are_counted_from_one_and_there_are_no_others() -> None:
    assert (len(TEXT), TEXT[1], TEXT[2], TEXT[4], TEXT[0], TEXT[5]) == (4, "name: a  ", "", "  b: c", "", "")
    assert (len(Lines("")), Lines("")[1]) == (1, "")


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        (TEXT.spot(1, 1, 4), Spot(1, 1, 1, 5)),
        (TEXT.spot(4, 3), Spot(4, 3, 4, 4)),
        (TEXT.spot(4, 7), Spot(4, 7, 4, 7)),
        (TEXT.spot(4, 99), Spot(4, 7, 4, 7)),
        (TEXT.spot(5, 1), Spot(4, 7, 4, 7)),
        (TEXT.rest_of(1, 7), Spot(1, 7, 1, 8)),
        (TEXT.rest_of(1, 9), Spot(1, 9, 1, 9)),
        (TEXT.written(4), Spot(4, 3, 4, 7)),
        (TEXT.written(2), Spot(2, 1, 2, 1)),
    ],
)
def test_spots_lie_inside(spot: Spot, expected: Spot) -> None:
    assert spot == expected


def test_above_a_line_stands_the_nearest_that_says_something() -> None:
    assert [TEXT.above(line) for line in (1, 2, 3, 4, 5, 99)] == [0, 1, 1, 1, 4, 4]


def test_indentation_is_made_of_spaces() -> None:
    assert [indentation(line) for line in ("a", "  a", "\ta", "   ")] == [0, 2, 0, 3]


@given(st.text(st.sampled_from("ab\n"), min_size=1), st.data())
def test_an_offset_and_its_spot_mean_the_same_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    spot = spot_in(text, offset, offset + 1)
    assert [*text.split("\n")[spot.line - 1], "\n"][spot.column - 1] == text[offset]
    assert spot == Spot(spot.line, spot.column, spot.line, spot.column + 1)
