from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.paper import POINT, SMALLEST, Paper
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.sheets import sheets_of
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from renderers.stairs.parts import assert_complete, assert_orderly, passages
from support.charts import LONG, card, chart, charts, several_steps, step

WORDS = translator(Language.EN)
PAPERS = tuple(paper for paper in Paper if paper.form)
CASES = list(product(PAPERS, (5, 40, 120), (3, 5, 9)))


def points(sheet: Sheet, units: float) -> float:
    assert sheet.unit is not None
    return units * sheet.unit / POINT


def assert_printable(shown: SteppingChart, paper: Paper) -> tuple[Sheet, ...]:
    sheets = sheets_of(shown, WORDS, paper)
    assert paper.form is not None
    for sheet in sheets:
        assert_orderly(sheet)
        assert abs(sheet.height / sheet.width - paper.form.height / paper.form.width) < 1e-9
        smallest = min(passage.face.size for passage in passages(sheet))
        assert points(sheet, smallest) >= paper.form.smallest
    assert_complete(sheets, shown)
    return sheets


@pytest.mark.parametrize(("paper", "methods", "tiers"), CASES)
def test_charts_of_any_size_fit_on_as_many_sheets_as_they_need(paper: Paper, methods: int, tiers: int) -> None:
    counts = [methods // tiers + (place < methods % tiers) for place in range(tiers)]
    assert_printable(several_steps(counts, "Vanhempainohjausmenetelmä perheille", several=1), paper)


@given(charts(most_cards=20), st.sampled_from(PAPERS))
@settings(max_examples=6, deadline=None)
def test_nothing_overlaps_on_paper_nothing_is_lost_and_no_type_is_too_small(shown: SteppingChart, paper: Paper) -> None:
    assert_printable(shown, paper)


@pytest.mark.slow
@given(charts(most_cards=120), st.sampled_from(PAPERS))
@settings(max_examples=40, deadline=None)
def test_the_same_with_many_cards(shown: SteppingChart, paper: Paper) -> None:
    assert_printable(shown, paper)


def test_the_screen_has_one_sheet_whatever_is_on_it() -> None:
    (sheet,) = sheets_of(several_steps([40] * 5), WORDS)
    assert (sheet.paper, sheet.unit, sheet.number, sheet.count) == (Paper.SCREEN, None, 1, 1)


def test_a_sheet_of_several_says_which_it_is_and_where_the_chart_goes_on() -> None:
    first, second = sheets_of(several_steps([14, 14, 14, 14]), WORDS, Paper.A4)
    told = [(sheet.heading.turn, sheet.ground.onward) for sheet in (first, second)]
    assert [[part.lines if part else None for part in parts] for parts in told] == [
        [("Sheet 1 of 2",), ("Continues on sheet 2",)],
        [("Sheet 2 of 2",), None],
    ]
    assert [[stair.block.step.number for stair in sheet.stairs] for sheet in (first, second)] == [[1, 2], [3, 4]]


def test_every_sheet_has_the_title_who_answers_and_what_the_chart_is_not() -> None:
    for sheet in sheets_of(several_steps([20, 20, 20]), WORDS, Paper.A4):
        assert sheet.heading.title.lines == ("Stepped support",)
        assert "The implementation team" in " ".join(sheet.ground.imprint.credits.lines)
        assert "no clinical guideline" in " ".join(sheet.ground.imprint.guidance.lines)


def test_the_model_and_the_factors_are_on_the_first_sheet_and_assessment_methods_on_the_last() -> None:
    shown = replace(several_steps([20, 20, 20]), factors=(Words("Severity"),), assessments=(card("SDQ"),))
    sheets = sheets_of(shown, WORDS, Paper.A4)
    assert [bool(sheet.ground.imprint.model) for sheet in sheets] == [True, *(False for _ in sheets[1:])]
    assert [bool(sheet.ground.factors) for sheet in sheets] == [True, *(False for _ in sheets[1:])]
    assert [bool(sheet.ground.band) for sheet in sheets] == [*(False for _ in sheets[1:]), True]


def test_a_step_that_is_too_full_for_a_sheet_is_on_several_and_says_how_much_of_it_is_there() -> None:
    shown = several_steps([2, 100, 2])
    sheets = sheets_of(shown, WORDS, Paper.A4)
    counts = [
        stair.block.foot.count.lines[0] for sheet in sheets for stair in sheet.stairs if stair.block.step.number == 2
    ]
    assert len(counts) > 1
    assert all(" of 100 methods on this sheet" in count for count in counts)
    assert sum(int(count.split()[0]) for count in counts) == 100


def test_sheets_are_about_equally_full() -> None:
    sheets = sheets_of(several_steps([12, 12, 12, 12]), WORDS, Paper.A4)
    fullness = [sum(len(stair.cards) for stair in sheet.stairs) for sheet in sheets]
    assert max(fullness) == min(fullness)


def test_all_sheets_of_a_chart_have_type_of_one_size() -> None:
    assert len({sheet.width for sheet in sheets_of(several_steps([30, 4, 4]), WORDS, Paper.A3)}) == 1


def test_a_small_chart_gets_large_type_on_paper() -> None:
    few, many = (sheets_of(several_steps(counts), WORDS, Paper.A3)[0] for counts in ([2, 2, 2], [8, 8, 8, 8]))
    assert points(few, 16) > points(many, 16) > 9


def test_an_a1_has_larger_type_than_an_a3() -> None:
    a3, a1 = (sheets_of(several_steps([5, 5, 5]), WORDS, paper)[0] for paper in (Paper.A3, Paper.A1))
    assert points(a1, SMALLEST) > 1.9 * points(a3, SMALLEST)


def test_very_many_assessment_methods_get_sheets_of_their_own() -> None:
    apart = tuple(card(f"Scale {number}") for number in range(120))
    sheets = assert_printable(chart(step(1, card()), assessments=apart), Paper.A4)
    assert [len(sheet.stairs) for sheet in sheets] == [1, *(0 for _ in sheets[1:])]
    assert sheets[-1].arrow is None


@pytest.mark.parametrize("paper", PAPERS)
def test_texts_that_fit_on_no_sheet_are_shortened(paper: Paper) -> None:
    shown = chart(*(step(number, card(LONG * 40), name=LONG * 40, Who=LONG * 40) for number in (1, 2)))
    texts = [line for sheet in assert_printable(shown, paper) for passage in passages(sheet) for line in passage.lines]
    assert any(line.endswith("…") for line in texts)


def test_the_same_chart_has_the_same_sheets() -> None:
    shown = several_steps([12, 12, 12])
    assert sheets_of(shown, WORDS, Paper.A4) == sheets_of(shown, WORDS, Paper.A4)
