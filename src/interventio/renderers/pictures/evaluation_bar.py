"""A number of an evaluation as a small picture: a bar, the interval around its end, and a mark where one is."""

from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.renderers.environment import rendered
from interventio.views.evaluation.report_page import ReportBar, Tone

WIDTH, HEIGHT, THICK = 220, 18, 12
"""In the units of the drawing: across, down, and how thick the bar is."""
FILLS = {Tone.GOOD: "#63ab95", Tone.PLAIN: "#a3bccf", Tone.BAD: "#de935c"}
"""Told apart by how light they are as well; what each stands for is written beside it."""


def bar_svg(bar: ReportBar, words: Translator) -> str:
    """Return the bar as SVG without any words: what it tells stands beside it."""
    left, right = sorted((_across(bar.start), _across(bar.end)))
    return rendered(
        "evaluation_bar.svg.j2",
        words,
        width=WIDTH,
        height=HEIGHT,
        thick=THICK,
        top=(HEIGHT - THICK) / 2,
        middle=HEIGHT / 2,
        bar={"x": left, "width": right - left},
        fill=FILLS[bar.tone],
        zero=_across(bar.start) if bar.start else None,
        ends=_ends(bar),
        mark=None if bar.mark is None else _across(bar.mark),
    )


def _ends(bar: ReportBar) -> tuple[float, float] | None:
    if bar.lowest is None or bar.highest is None:
        return None
    return _across(bar.lowest), _across(bar.highest)


def _across(place: Fraction) -> float:
    """Return a place on the axis, whose ends are kept clear of the picture's edge."""
    return float(1 + min(max(place, Fraction(0)), Fraction(1)) * (WIDTH - 2))
