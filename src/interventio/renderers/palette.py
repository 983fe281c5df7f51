"""The colours and shapes of charts: themes, steps and the classes of the heat map, each in a light and a dark form.

The colours of the themes were searched for: they stay apart in ordinary sight and in the three kinds of colour
blindness, and stand out from their ground by at least 3:1. No colour carries a meaning alone: themes have shapes,
steps have numbers, classes of the heat map have their figure.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from interventio.colours.oklab import between, tinted
from interventio.views.charts.own_look import Pair


@dataclass(frozen=True, slots=True)
class Look:
    """How a theme looks: its colour on light and on dark ground, and the name of its shape."""

    light: str
    dark: str
    shape: str


@dataclass(frozen=True, slots=True)
class Tone:
    """How a step looks: its block and its tread, on light and on dark ground."""

    block: str
    tread: str
    dark_block: str
    dark_tread: str


@dataclass(frozen=True, slots=True)
class Heat:
    """How a class of the heat map looks: its ground and the ink on it, light and dark."""

    ground: str
    ink: str
    dark_ground: str
    dark_ink: str


COLOURS = (
    ("#006b62", "#28b67f"),
    ("#2d92df", "#2185d2"),
    ("#032d7f", "#6fc2ff"),
    ("#724aab", "#ffd8fc"),
    ("#65003e", "#a46a8c"),
    ("#ba7f8f", "#ff8dc0"),
    ("#9f3901", "#d28100"),
    ("#79900a", "#b3e388"),
)
SHAPES = {
    "circle": "M8 0A8 8 0 1 1-8 0A8 8 0 1 1 8 0Z",
    "triangle": "M0-8.6 8.8 7H-8.8Z",
    "square": "M-7.2-7.2H7.2V7.2H-7.2Z",
    "moon": "M3.2-8.2A8.6 8.6 0 1 0 8.3 3.4 6.9 6.9 0 0 1 3.2-8.2Z",
    "diamond": "M0-9.4 9.4 0 0 9.4-9.4 0Z",
    "hexagon": "M-8.8 0-4.4-7.6H4.4L8.8 0 4.4 7.6H-4.4Z",
    "star": "M0-9.4 2.6-3.1 9.3-2.7 4.2 1.7 5.8 8.2 0 4.6-5.8 8.2-4.2 1.7-9.3-2.7-2.6-3.1Z",
    "cross": "M-3-8.6H3V-3H8.6V3H3V8.6H-3V3H-8.6V-3H-3Z",
}
"""Paths around 0, 0 that fill about 18 × 18 units."""
PLAIN_SHAPE = "M0-8A8 8 0 1 1 0 8 8 8 0 1 1 0-8ZM0-4.8A4.8 4.8 0 1 0 0 4.8 4.8 4.8 0 1 0 0-4.8Z"
PLAIN = Look("#5a6976", "#a3b0bc", "ring")
"""For what has no theme."""

BLOCKS = ("#dfe9f1", "#84a9c5")
TREADS = ("#3d6788", "#0b2f52")
DARK_BLOCKS = ("#1a242e", "#24435b")
DARK_TREADS = ("#6fa0c4", "#b3d3eb")

HEAT = {
    "h0": Heat("#b4500b", "#ffffff", "#f5a04c", "#14202b"),
    "h1": Heat("#f3a761", "#14202b", "#9a5a1c", "#ffffff"),
    "h2": Heat("#fde3c6", "#14202b", "#4a3521", "#ffe6cc"),
    "h3": Heat("#c9dff0", "#14202b", "#23415a", "#e6f2fc"),
    "h4": Heat("#5f9fce", "#0b1620", "#2f6ea3", "#ffffff"),
    "hn": Heat("#f2f4f6", "#465867", "#1a222a", "#b1bfcb"),
}
"""h0, h1 and h2 lie below the target, h3 and h4 at or above it; hn is where there is no number."""


def look_of(number: int, own: Sequence[Pair | None] = ()) -> Look:
    """Return the look of the theme with a number from 0; the first 64 all differ in colour or in shape.

    A theme that the organisation has a colour of its `own` for keeps its shape.
    """
    pair = own[number] if number < len(own) else None
    light, dark = (pair.light, pair.dark) if pair else COLOURS[number % 8]
    return Look(light, dark, tuple(SHAPES)[(number + number // 8) % 8])


def tones_of(steps: int, hue: str | None = None) -> tuple[Tone, ...]:
    """Return the tones of the steps of a ladder, from light to dark, in the hue of a colour where one is given."""
    rows = (BLOCKS, TREADS, DARK_BLOCKS, DARK_TREADS)
    ends = rows if hue is None else tuple((tinted(first, hue), tinted(last, hue)) for first, last in rows)
    shares = [number / max(steps - 1, 1) for number in range(steps)]
    return tuple(Tone(*(between(first, last, share) for first, last in ends)) for share in shares)


def heat_bounds(target: Fraction) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """Return where h1, h2, h3 and h4 begin, in whole per cent: the target and steps to both sides of it.

    >>> [int(bound * 100) for bound in heat_bounds(Fraction(7, 10))]
    [40, 55, 70, 85]
    """
    above = (1 - target) / 2
    below = min(max(above, Fraction(1, 10)), target / 3)
    return (
        min(_whole_per_cent(target - 2 * below), target),
        min(_whole_per_cent(target - below), target),
        target,
        _whole_per_cent(target + above),
    )


def heat_class(share: Fraction | None, target: Fraction) -> str:
    """Return the class of a share in the heat map, `h0` to `h4`, or `hn` where there is none."""
    if share is None:
        return "hn"
    return f"h{sum(share >= bound for bound in heat_bounds(target))}"


def _whole_per_cent(share: Fraction) -> Fraction:
    return Fraction((share * 100).__ceil__(), 100)
