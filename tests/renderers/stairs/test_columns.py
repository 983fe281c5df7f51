from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.cards import ROOMY
from interventio.renderers.stairs.columns import EMPTY_HEIGHT, Column, columns_of, nothing_on, stack, stack_height
from support.charts import card

LANES = st.lists(st.integers(1, 4), min_size=1, max_size=9).map(tuple)
CARDS = tuple(card(name) for name in "abcde")


@given(LANES, st.floats(min_value=1000, max_value=3000))
def test_columns_fill_the_room_side_by_side(lanes: tuple[int, ...], room: float) -> None:
    columns = columns_of(50, room, lanes)
    assert columns[0].x == 50
    assert abs(columns[-1].x + columns[-1].width - 50 - room) < 1e-6
    assert tuple(column.lanes for column in columns) == lanes


def test_a_step_with_more_lanes_is_wider() -> None:
    one, two = columns_of(0, 1000, (1, 2))
    assert one.width < two.width < 2 * one.width


def test_cards_stand_on_the_tread_and_read_downwards() -> None:
    placed = sorted(stack(CARDS, Column(0, 300, 1), 500, ROOMY), key=lambda placed: placed.box.y)
    assert [str(one.card.name) for one in placed] == ["a", "b", "c", "d", "e"]
    assert placed[-1].box.bottom == 500
    assert 500 - placed[0].box.y == stack_height(CARDS, Column(0, 300, 1), ROOMY)


def test_lanes_are_read_one_after_another() -> None:
    placed = stack(CARDS, Column(0, 500, 2), 500, ROOMY)
    left = {str(one.card.name) for one in placed if one.box.x < 250}
    assert left == {"a", "b", "c"}


def test_an_empty_step_says_so() -> None:
    empty = nothing_on(Column(0, 300, 1), 500, translator(Language.EN))
    assert empty.words.lines == ("No methods on this step yet",)
    assert empty.box.bottom == 500
    assert empty.box.height == EMPTY_HEIGHT
