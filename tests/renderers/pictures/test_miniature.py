from hypothesis import given

from interventio.renderers.pictures.miniature import PITCH, miniature
from interventio.views.charts.stepping_chart import SteppingChart
from support.charts import card, chart, charts, step


def test_a_method_is_a_dot_and_a_step_a_block() -> None:
    shown = miniature(chart(step(1, card("a"), card("b")), step(2), step(3, card("a", also=(1,)))))
    assert (len(shown.blocks), len(shown.dots), shown.methods) == (3, 3, 2)
    assert [block.height for block in shown.blocks] == [12, 36, 60]


@given(charts())
def test_no_dot_touches_another_or_a_block_or_leaves_the_picture(drawn: SteppingChart) -> None:
    shown = miniature(drawn)
    corners = [(dot.x, dot.y) for dot in shown.dots]
    for number, (x, y) in enumerate(corners):
        assert 0 <= x <= shown.width - PITCH + 2
        assert y >= 0
        assert all(
            abs(x - other) >= PITCH - 0.01 or abs(y - below) >= PITCH - 0.01 for other, below in corners[:number]
        )
        under = next(block for block in shown.blocks if block.x <= x < block.x + block.width)
        assert y + PITCH - 2 <= under.y
