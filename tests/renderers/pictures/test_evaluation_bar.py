import re
from dataclasses import replace
from fractions import Fraction

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.evaluation_bar import WIDTH, bar_svg
from interventio.views.evaluation.report_page import ReportBar
from support.evaluation_reports import bar

WORDS = translator(Language.EN)


def drawn(shown: ReportBar) -> str:
    return bar_svg(shown, WORDS)


def filled(svg: str) -> tuple[float, float]:
    """Return from where to where the bar itself runs."""
    _, found = re.findall(r'<rect x="([\d.]+)" [^>]*width="([\d.]+)"', svg)
    return float(found[0]), float(found[0]) + float(found[1])


def test_a_bar_runs_from_the_beginning_to_its_share() -> None:
    assert filled(drawn(bar(Fraction(1, 2)))) == (1, WIDTH / 2)
    assert filled(drawn(bar(Fraction(1)))) == (1, WIDTH - 1)
    assert filled(drawn(bar(Fraction(0)))) == (1, 1)


def test_a_bar_of_a_scale_that_runs_both_ways_begins_in_the_middle() -> None:
    assert filled(drawn(bar(Fraction(1, 4), start=1))) == (1 + (WIDTH - 2) / 4, WIDTH / 2)
    assert filled(drawn(bar(Fraction(1), start=1))) == (WIDTH / 2, WIDTH - 1)


@pytest.mark.parametrize("end", [Fraction(-3), Fraction(7, 2)])
def test_nothing_runs_out_of_the_picture(end: Fraction) -> None:
    svg = drawn(replace(bar(end, end, end), mark=end))
    places = [float(found) for found in re.findall(r"M([\d.-]+) ", svg)]
    assert places
    assert all(0 < place < WIDTH for place in (*places, *filled(svg)[:1]))


def test_interval_and_mark_are_drawn_where_there_are_any() -> None:
    paths = [drawn(one).count("<path") for one in (bar(Fraction(1, 3)), bar(Fraction(1, 3), Fraction(0), Fraction(1)))]
    assert paths == [0, 1]
    assert drawn(replace(bar(Fraction(1, 3)), mark=Fraction(1, 2))).count("<path") == 1


def test_a_bar_has_no_words_and_is_well_formed() -> None:
    svg = drawn(bar(Fraction(1, 3), Fraction(0), Fraction(1)))
    assert re.sub(r"<[^>]*>", "", svg).strip() == ""
