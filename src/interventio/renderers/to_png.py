"""A stepped-care chart as PNG: the same picture as SVG, drawn with the bundled font alone."""

from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.extras import MissingExtraError
from interventio.renderers.letters import drawable
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_svg import svg_sheets
from interventio.views.charts.stepping_chart import SteppingChart

FAMILY = "Inter"
FONTS = tuple(str(path) for path in sorted((Path(__file__).parents[1] / "fonts").glob("inter-*.ttf")))

DPI = 96
"""How many dots an inch has on a screen: sheets of paper are given in millimetres."""


def png(chart: SteppingChart, words: Translator, width: int, paper: Paper = Paper.SCREEN) -> tuple[bytes, ...]:
    """Return the chart as PNG, a picture so many pixels wide for each sheet that it needs.

    A letter that the font lacks would vanish without a word, so something stands in for it. Templates of a workspace
    are not looked for: a picture of its own could draw any picture of this machine into itself.

    Raises:
        MissingExtraError: resvg is not installed.

    """
    return tuple(drawn(sheet, width) for sheet in svg_sheets(chart, words, paper))


def drawn(picture: str, width: int) -> bytes:
    """Return an SVG picture of ours as PNG, so many pixels wide.

    Raises:
        MissingExtraError: resvg is not installed.

    """
    try:
        from resvg_py import svg_to_bytes  # noqa: PLC0415 - heavy, and an extra
    except ImportError:
        raise MissingExtraError("png", "PNG") from None
    return svg_to_bytes(
        svg_string=drawable(picture),
        width=width,
        dpi=DPI,
        skip_system_fonts=True,
        font_files=[*FONTS],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
