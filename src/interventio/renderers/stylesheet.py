"""The look of the site as one stylesheet, made of the palette."""

from collections.abc import Callable
from pathlib import Path

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.environment import rendered
from interventio.renderers.palette import HEAT, PLAIN, look_of, tones_of
from interventio.renderers.sheet_fit import FITS
from interventio.renderers.stair_grid import (
    LOWEST,
    LOWEST_ON_PAPER,
    STEPS,
    columns_of_heading,
    indent,
    rise,
    threshold,
)
from interventio.views.charts.own_look import PLAIN_LOOK, OwnLook

SUBSETS = {
    "latin": (
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,"
        "U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
    ),
    "latin-ext": (
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,"
        "U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
    ),
}
"""The parts that the font is cut into; a browser fetches only those whose characters a page has."""


Font = Callable[[str, int], str]
"""The address of a font's file, by the subset and the weight."""


def stylesheet(themes: int, font: Font, search: tuple[Path, ...] = (), own: OwnLook = PLAIN_LOOK) -> str:
    """Return the stylesheet for pages with charts of that many themes, with the organisation's own colours."""
    return rendered(
        "site/style.css.j2",
        translator(Language.EN),
        search,
        subsets=SUBSETS,
        looks=[look_of(number, own.themes) for number in range(themes)],
        plain=PLAIN,
        heats=HEAT,
        ladders={steps: tones_of(steps, own.steps) for steps in STEPS},
        threshold=threshold,
        rise=rise,
        indent=indent,
        heading=columns_of_heading,
        lowest=LOWEST,
        lowest_on_paper=LOWEST_ON_PAPER,
        fits=FITS,
        font=font,
        own=own,
    )
