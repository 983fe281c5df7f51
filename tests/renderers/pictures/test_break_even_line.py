import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.break_even_line import (
    BOTTOM,
    HEIGHT,
    RIGHT,
    TOP,
    WIDTH,
    BreakEvenLine,
    break_even_line,
)
from interventio.views.evaluation.parts import BreakEven

WORDS = translator(Language.EN)
EUROS = st.integers(0, 1_000_000_000)


def drawn(cost: int, case: int, prevented: int | None, pays_at: int | None) -> BreakEvenLine:
    judged = None if prevented is None else (prevented, prevented, prevented)
    return break_even_line(BreakEven(cost, (case, case, case), judged, pays_at), WORDS)


def test_it_begins_at_the_cost_and_crosses_nought_where_it_pays_for_itself() -> None:
    line = drawn(960_000, 240_000, 8, 4)
    assert line.usual.start == HEIGHT - BOTTOM
    assert line.usual.end == TOP
    assert line.pays_at is not None
    share = (line.pays_at - line.left) / (line.right - line.left)
    assert line.usual.start + share * (line.usual.end - line.usual.start) == pytest.approx(line.zero)


def test_the_judged_number_stands_on_the_line() -> None:
    judged = drawn(960_000, 245_000, 8, 4).judged
    assert judged
    assert judged.told == "€1,000,000"
    assert drawn(960_000, 245_000, 3, 4).judged.told == "\u2212€225,000"  # type: ignore[union-attr]
    assert drawn(960_000, 245_000, None, 4).judged is None


def test_marks_are_round_numbers() -> None:
    line = drawn(655_000, 141_000, 7, 5)
    assert [mark.told for mark in line.across] == ["0", "1", "2", "3", "4", "5", "6", "7", "8"]
    assert [mark.told for mark in line.up] == ["\u2212€500,000", "€0"]


@given(
    EUROS, st.tuples(EUROS, EUROS, EUROS), st.none() | st.tuples(*[st.integers(0, 10**6)] * 3), st.integers(0, 10**9)
)
def test_nothing_leaves_the_picture(
    cost: int, case: tuple[int, int, int], prevented: tuple[int, int, int] | None, pays_at: int
) -> None:
    one, two, three = sorted(case)
    judged = tuple(sorted(prevented)) if prevented else None
    line = break_even_line(BreakEven(cost, (one, two, three), judged, pays_at), WORDS)  # type: ignore[arg-type]
    assert line.left < WIDTH - RIGHT
    heights = [line.zero, *(at for slope in (line.usual, line.least, line.most) for at in (slope.start, slope.end))]
    assert all(TOP - 1e-6 <= height <= HEIGHT - BOTTOM + 1e-6 for height in heights)
    assert all(line.left - 1e-6 <= mark.at <= line.right + 1e-6 for mark in line.across)
    assert len(line.across) <= 9
    assert len(line.up) <= 6
    assert all(re.fullmatch(r"\d+", mark.told) for mark in line.across)
    if line.judged:
        assert line.left <= line.judged.low <= line.judged.x <= line.judged.high <= line.right
        assert TOP - 1e-6 <= line.judged.y <= HEIGHT - BOTTOM + 1e-6


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_what_pays_for_itself_stands_where_the_line_is_not_below_nought(cost: int, case: int) -> None:
    pays_at = -(-cost // case)
    line = drawn(cost, case, None, pays_at)
    assert line.pays_at is not None
    share = (line.pays_at - line.left) / (line.right - line.left)
    assert line.usual.start + share * (line.usual.end - line.usual.start) <= line.zero + 1e-3
