"""How well a colour stands out from the grounds that it is used on, as WCAG 2 counts it."""

from collections.abc import Sequence

from interventio.colours.oklab import linear, with_lightness

WORDS = 4.5
"""The least contrast of words, to one (WCAG 2.2, 1.4.3)."""

SHAPES = 3.0
"""The least contrast of shapes and lines that mean something (WCAG 2.2, 1.4.11)."""

STEPS = 24
"""How often the search for a readable colour halves what is left."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours such as `#0b5394`, from 1 to 21.

    >>> round(contrast("#000000", "#ffffff"), 1), round(contrast("#ffee00", "#ffffff"), 1)
    (21.0, 1.2)
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return how light a colour is, from 0 to 1."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(colour: str, grounds: Sequence[str]) -> float:
    """Return the contrast of a colour on that of its grounds from which it stands out least."""
    return min(contrast(colour, ground) for ground in grounds)


def readable(colour: str, grounds: Sequence[str], least: float) -> str:
    """Return the colour, made darker on light grounds or lighter on dark ones as far as it takes to be read."""
    if least_contrast(colour, grounds) >= least:
        return colour
    end = 0.0 if luminance(grounds[0]) > 0.18 else 1.0  # noqa: PLR2004 - half as light as paper, to the eye
    near, far = 0.0, 1.0
    for _ in range(STEPS):
        middle = (near + far) / 2
        if least_contrast(with_lightness(colour, end, middle), grounds) >= least:
            far = middle
        else:
            near = middle
    return with_lightness(colour, end, far)
