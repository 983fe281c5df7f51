"""A stepped-care chart as PNG: the same picture as SVG, drawn with the bundled font alone."""

from pathlib import Path

import resvg_py

from interventio.languages.translator import Translator
from interventio.renderers.letters import drawable
from interventio.renderers.to_svg import svg
from interventio.views.stepping_chart import SteppingChart

FAMILY = "Inter"
FONTS = tuple(str(path) for path in sorted((Path(__file__).parents[1] / "fonts").glob("inter-*.ttf")))

DPI = 96
"""How many dots an inch has on a screen; the drawing library asks, though no length here is given in inches."""


def png(chart: SteppingChart, words: Translator, width: int) -> bytes:
    """Return the chart as PNG, so many pixels wide.

    A letter that the font lacks would vanish without a word, so something stands in for it.
    """
    return resvg_py.svg_to_bytes(
        svg_string=drawable(svg(chart, words)),
        width=width,
        dpi=DPI,
        skip_system_fonts=True,
        font_files=[*FONTS],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
