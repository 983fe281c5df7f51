from dataclasses import replace

from hypothesis import given, settings

from interventio.renderers.sheet_fit import FITS, fit_of
from interventio.views.charts.stepping_chart import SteppingChart
from support.charts import card, chart, charts, step


def test_a_small_chart_is_set_large_and_a_full_one_small() -> None:
    small = chart(step(1, card("a")), step(2, card("b")), step(3))
    full = chart(*(step(number, *(card(f"Method {one}") for one in range(14))) for number in range(1, 6)))
    assert fit_of(small) == FITS[0]
    assert FITS[0] < fit_of(full) < FITS[-1]


@given(charts())
@settings(max_examples=25)
def test_more_methods_never_make_type_larger(drawn: SteppingChart) -> None:
    first = drawn.steps[0]
    fuller = replace(
        drawn, steps=(replace(first, cards=(*first.cards, *first.cards, card("One more"))), *drawn.steps[1:])
    )
    assert fit_of(drawn) <= fit_of(fuller)
    assert fit_of(drawn) in FITS
