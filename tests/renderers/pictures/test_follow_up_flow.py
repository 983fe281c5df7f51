from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.measuring import width
from interventio.renderers.pictures.follow_up_flow import LABEL, PAD, WIDTH, FlowDrawing, follow_up_flow
from support.evaluations import flow

COUNTS = st.lists(st.integers(0, 10**6), max_size=30)


def bars(drawing: FlowDrawing) -> list[list[tuple[str, float, float]]]:
    """Return the kinds of the pieces, where they begin and how wide they are, bar by bar from above."""
    rows = sorted({piece.y for piece in drawing.pieces})
    return [[(piece.kind, piece.x, piece.width) for piece in drawing.pieces if piece.y == row] for row in rows]


def test_everybody_is_as_wide_in_one_bar_as_in_the_next() -> None:
    assert bars(follow_up_flow(flow(20, 5, 10))) == [
        [("whole", 0, WIDTH)],
        [("reached", 0, WIDTH * 0.75), ("lost", WIDTH * 0.75, WIDTH * 0.25)],
        [("state", 0, WIDTH * 0.25), ("state", WIDTH * 0.25, WIDTH * 0.5)],
    ]


def test_letters_and_numbers_stand_where_they_fit_and_letters_alone_where_less_does() -> None:
    labels = [piece.label for piece in follow_up_flow(flow(1000, 940, 40, 5)).pieces]
    assert labels == ["1000", "985", "", "A 940", "B", ""]


def test_nobody_reached_leaves_the_lost_alone() -> None:
    assert bars(follow_up_flow(flow(4))) == [[("whole", 0, WIDTH)], [("lost", 0, WIDTH)]]
    assert follow_up_flow(flow(0)).pieces == ()


@given(st.integers(0, 10**6), COUNTS)
def test_no_piece_leaves_the_picture_or_lies_over_another_and_words_fit_theirs(whole: int, counts: list[int]) -> None:
    drawing = follow_up_flow(flow(whole, *counts))
    for piece in drawing.pieces:
        assert piece.x >= 0
        assert piece.x + piece.width <= WIDTH + 1e-6
        assert piece.y + drawing.tall <= drawing.height
        assert not piece.label or width(piece.label, LABEL, 600) + PAD <= piece.width
    for row in bars(drawing):
        for (_, begun, room), (_, after, _) in pairwise(row):
            assert begun + room <= after + 1e-6


@given(st.integers(1, 10**6), COUNTS)
def test_ribbons_end_where_their_piece_does(whole: int, counts: list[int]) -> None:
    drawing = follow_up_flow(flow(whole, *counts))
    edges = {(piece.x, piece.x + piece.width, piece.y) for piece in drawing.pieces}
    for ribbon in drawing.ribbons:
        assert (ribbon.to_left, ribbon.to_right, ribbon.bottom) in edges
        assert 0 <= ribbon.left < ribbon.right <= WIDTH + 1e-6


@pytest.mark.parametrize(("whole", "reached"), [(10, 12), (0, 3)])
def test_more_reached_than_there_are_fill_the_width(whole: int, reached: int) -> None:
    pieces = follow_up_flow(flow(whole, reached)).pieces
    assert [piece.width for piece in pieces if piece.kind == "reached"] == [WIDTH]
