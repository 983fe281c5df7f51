from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.pictures.composition_bars import WIDTH, composition_bars
from interventio.views.multidisciplinary.page import CompositionLine, PostSegment
from interventio.views.words import DayWords


def line(*posts: object, change: str = "") -> CompositionLine:
    segments = tuple(PostSegment("A", Fraction(str(one)), change) for one in posts)
    return CompositionLine(DayWords("1.1.2025", "2025-01-01"), None, "", segments, (), "", None, None)


def test_the_longest_bar_fills_the_width_and_others_are_in_proportion() -> None:
    one, other = composition_bars((line(1, 4), line(2, "0.5"))).bars
    assert sum(part.width for part in one.parts) == pytest.approx(WIDTH - 2)
    assert [part.width for part in other.parts] == pytest.approx([(WIDTH - 2) * 2 / 5, (WIDTH - 2) / 10])
    assert other.top > one.top


@pytest.mark.parametrize(("change", "wide", "narrow"), [("more", "A+", "A"), ("fewer", "A\u2212", "A"), ("", "A", "A")])
def test_a_sign_stands_where_it_has_room(change: str, wide: str, narrow: str) -> None:
    (bar,) = composition_bars((line(18, 1, "0.3", change=change),)).bars
    assert [part.label for part in bar.parts] == [wide, narrow, ""]


def test_without_compositions_or_posts_nothing_is_drawn() -> None:
    assert composition_bars(()).bars == ()
    (bar,) = composition_bars((line(),)).bars
    assert bar.parts == ()


@given(st.lists(st.lists(st.integers(1, 200), max_size=9), min_size=1, max_size=9))
def test_parts_stand_side_by_side_within_the_picture(compositions: list[list[int]]) -> None:
    drawn = composition_bars([line(*posts) for posts in compositions])
    for bar in drawn.bars:
        x = drawn.left
        for part in bar.parts:
            assert part.x == pytest.approx(x)
            x += part.width
        assert x <= drawn.width
        assert bar.top + drawn.thickness <= drawn.height
