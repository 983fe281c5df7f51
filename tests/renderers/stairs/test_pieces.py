from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.stairs.pieces import Fits, Pieces, grouped, part_of, pieces_of
from support.charts import card, chart, several_steps, step, theme

COUNTS = st.lists(st.integers(0, 20), min_size=1, max_size=9)


def holding(most: int) -> Fits:
    """Return what tells whether pieces have no more cards than so many."""
    return lambda pieces: sum(len(piece.cards) for piece in pieces) <= most


def cards_of(pieces: Pieces) -> list[str]:
    return [card.id for piece in pieces for card in piece.cards]


@given(COUNTS, st.integers(1, 30))
def test_pieces_fit_and_keep_all_cards_in_order(counts: list[int], most: int) -> None:
    shown = several_steps(counts)
    pieces = pieces_of(shown, holding(most))
    assert cards_of(pieces) == [card.id for step in shown.steps for card in step.cards]
    assert all(len(piece.cards) <= most for piece in pieces)


@given(COUNTS, st.integers(1, 30))
def test_groups_fit_keep_the_order_and_no_two_neighbours_could_be_one(counts: list[int], most: int) -> None:
    fits = holding(most)
    pieces = pieces_of(several_steps(counts), fits)
    groups = grouped(pieces, fits)
    assert tuple(piece for group in groups for piece in group) == pieces
    assert all(fits(group) for group in groups)
    assert len(groups) == 1 or any(not fits(one + other) for one, other in pairwise(groups))


def test_a_step_that_is_too_full_is_parted_evenly() -> None:
    assert [len(piece.cards) for piece in pieces_of(several_steps([3, 10]), holding(4))] == [3, 3, 3, 4]


def test_nothing_is_parted_for_a_sheet_that_holds_no_card() -> None:
    assert pieces_of(several_steps([3]), holding(0)) == ()


def test_groups_are_about_equally_full() -> None:
    fits = holding(12)
    pieces = pieces_of(several_steps([4, 4, 4, 4]), fits)
    assert [len(cards_of(group)) for group in grouped(pieces, fits)] == [8, 8]


def test_a_part_has_its_steps_and_the_themes_on_them() -> None:
    sleep, worry = theme("Sleep", 0), theme("Worry", 1)
    shown = chart(step(1, card("a", sleep)), step(2, card("b", worry), card("c", worry)), themes=(sleep, worry))
    first, *parts = pieces_of(shown, holding(1))
    assert [step.number for step in part_of(shown, (first,)).steps] == [1]
    assert part_of(shown, (first,)).themes == (sleep,)
    assert part_of(shown, tuple(parts)).steps == shown.steps[1:]
