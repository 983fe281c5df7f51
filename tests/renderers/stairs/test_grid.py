from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.grid import rows
from support.charts import LONG, card


def test_cards_fill_the_width_in_rows() -> None:
    placed = rows(tuple(card(name) for name in "abcde"), Box(10, 20, 500, 0), 200)
    assert [str(one.card.name) for one in placed if one.box.y == 20] == ["a", "b"]
    assert (placed[0].box.x, round(placed[1].box.right, 6)) == (10, 510)
    assert len({one.box.y for one in placed}) == 3


def test_all_cards_of_a_row_are_as_high_as_the_highest() -> None:
    first, second, third = rows((card("a"), card(LONG), card("b")), Box(0, 0, 500, 0), 200)
    assert first.box.height == second.box.height > third.box.height


def test_a_narrow_room_has_one_card_in_a_row() -> None:
    placed = rows((card("a"), card("b")), Box(0, 0, 150, 0), 200)
    assert [(one.box.x, one.box.width) for one in placed] == [(0, 150), (0, 150)]
