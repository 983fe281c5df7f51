"""Two states of a chart in their place: whatever stands on it, no words lie over each other or beyond their side."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.editions import ChartState
from interventio.renderers.measuring import width
from interventio.renderers.pictures.before_after import (
    EDGE,
    LEADING,
    LEFT,
    RIGHT,
    WIDTH,
    BeforeAfter,
    Text,
    before_after,
)
from interventio.views.editions.comparison import Sign
from support.compared import compared, state

IDS = [f"method-{number}" for number in range(12)]
STANDINGS = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.sampled_from(IDS), unique=True), min_size=1)
NAMES = st.dictionaries(st.sampled_from([*IDS, *"abcdefg"]), st.text("abcåäö -W☃", min_size=1, max_size=300))
STATES = st.builds(state, STANDINGS, NAMES)
BOLD = {"head", "step", "changed"}


def placed(before: ChartState, after: ChartState) -> BeforeAfter:
    return before_after(compared(before, after))


def across(text: Text) -> tuple[float, float]:
    """Return where a line of words begins and ends."""
    room = width(text.words, text.size, 600 if text.look in BOLD else 400)
    return (text.x - room, text.x) if text.is_left else (text.x, text.x + room)


@given(STATES, STATES)
def test_words_stay_on_their_side(before: ChartState, after: ChartState) -> None:
    for text in placed(before, after).texts:
        start, end = across(text)
        assert start >= (0 if text.is_left else RIGHT)
        assert end <= (LEFT if text.is_left else WIDTH) - (0 if text.is_left else EDGE - 1)


@given(STATES, STATES)
def test_no_words_lie_over_others(before: ChartState, after: ChartState) -> None:
    texts = placed(before, after).texts
    for is_left in (True, False):
        side = sorted((text for text in texts if text.is_left is is_left), key=lambda text: text.y)
        for upper, lower in pairwise(side):
            assert lower.y - lower.size >= upper.y - upper.size + upper.size * LEADING - 1e-6


@given(STATES, STATES)
def test_everything_is_within_the_picture_and_in_a_box(before: ChartState, after: ChartState) -> None:
    drawn = placed(before, after)
    assert all(0 <= text.y <= drawn.height for text in drawn.texts)
    assert all(box.top + box.height <= drawn.height for box in drawn.boxes)
    for text in drawn.texts:
        if text.look in {"name", "changed"}:
            x = 0.0 if text.is_left else RIGHT
            assert any(
                box.x == x and box.top + box.head <= text.y - text.size <= text.y <= box.top + box.height
                for box in drawn.boxes
            )


@given(STATES, STATES)
def test_boxes_of_a_side_stand_below_one_another(before: ChartState, after: ChartState) -> None:
    drawn = placed(before, after)
    for x in (0.0, RIGHT):
        boxes = [box for box in drawn.boxes if box.x == x]
        assert all(upper.top + upper.height < lower.top for upper, lower in pairwise(boxes))


@given(STATES, STATES)
def test_each_method_has_its_sign_and_what_is_in_both_a_line(before: ChartState, after: ChartState) -> None:
    drawn, told = placed(before, after), compared(before, after)
    marks = [mark for row in told.rows for line in row.lines for mark in line if mark]
    assert sorted(spot.sign for spot in drawn.spots) == sorted(mark.sign for mark in marks)
    assert len(drawn.lines) == sum(len(mark.to) for mark in marks)
    heights = {(spot.x, spot.y) for spot in drawn.spots}
    assert all((LEFT, line.start) in heights and (RIGHT, line.end) in heights for line in drawn.lines)


def test_a_method_that_moves_has_a_line_from_step_to_step() -> None:
    drawn = placed(state({"light": ["ali"], "guided": []}), state({"light": [], "guided": ["ali"]}))
    (line,) = drawn.lines
    assert line.is_moved
    assert line.start < line.end
    assert [spot.sign for spot in drawn.spots] == [Sign.MOVED, Sign.MOVED]
    assert {"to: 2 guided", "from: 1 light"} <= {text.words for text in drawn.texts}


def test_what_stayed_lies_level() -> None:
    one = state({"light": ["ali", "icdp"], "guided": []})
    lines = placed(one, one).lines
    assert [(line.start == line.end, line.is_moved) for line in lines] == [(True, False), (True, False)]
