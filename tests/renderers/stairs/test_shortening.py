from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.stairs.shortening import shortened
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.charts import charts, several_steps


@given(charts(), st.integers(2, 60))
def test_no_text_is_longer_than_asked_and_no_card_is_lost(shown: SteppingChart, most: int) -> None:
    short = shortened(shown, most)
    texts = [
        short.title,
        *(step.name for step in short.steps),
        *(one.name for step in short.steps for one in step.cards),
    ]
    assert all(len(str(text)) <= most for text in texts)
    assert [[card.id for card in step.cards] for step in short.steps] == [
        [card.id for card in step.cards] for step in shown.steps
    ]


def test_what_is_cut_ends_with_an_ellipsis_and_keeps_its_language() -> None:
    (step,) = shortened(several_steps([1], "Unikoulu nuorille"), 9).steps
    assert step.cards[0].name == Words("Unikoulu…")


def test_short_texts_stay_as_they_are() -> None:
    shown = several_steps([2, 3], "Unikoulu")
    assert shortened(shown, 200) == shown
