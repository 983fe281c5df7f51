"""The line of a trend in its place: points over days, from 0 to 100 per cent, with the target across."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.renderers.measuring import width
from interventio.views.coverage.trend import Trend, TrendPoint

WIDTH, HEIGHT = 720.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 34.0, 22.0, 38.0
LABEL = 22.0
"""The largest size of its words: they are set larger where the window is narrow."""
BETWEEN = 14.0
"""The least room between the names of two days."""
MARKS = (0, 50, 100)


@dataclass(frozen=True, slots=True)
class Spot:
    """A point in its place. `has_day` and `has_percent` are False where the words would lie over others."""

    x: float
    y: float
    point: TrendPoint
    has_day: bool
    has_percent: bool


@dataclass(frozen=True, slots=True)
class TrendLine:
    """The spots, the height of the target, and the heights of the marks at the side."""

    spots: tuple[Spot, ...]
    target: float
    marks: tuple[tuple[int, float], ...]
    left: float = LEFT
    right: float = WIDTH - RIGHT
    width: float = WIDTH
    height: float = HEIGHT
    bottom: float = HEIGHT - BOTTOM


def trend_line(trend: Trend, target: Fraction) -> TrendLine:
    """Return a trend in its place; the newest day always bears its name, older ones as far as there is room."""
    first, last = trend.points[0].place, trend.points[-1].place
    across = WIDTH - LEFT - RIGHT
    places = [LEFT + across * (point.place - first) / max(last - first, 1) for point in trend.points]
    days = _free([(x, width(str(point.day), LABEL)) for x, point in zip(places, trend.points, strict=True)])
    percents = _free([(x, width("100 %", LABEL, 600)) for x in places])
    return TrendLine(
        spots=tuple(
            Spot(x, _height(point.figure.share or Fraction(0)), point, has_day, has_percent)
            for x, point, has_day, has_percent in zip(places, trend.points, days, percents, strict=True)
        ),
        target=_height(target),
        marks=tuple((mark, _height(Fraction(mark, 100))) for mark in MARKS),
    )


def _height(share: Fraction) -> float:
    return HEIGHT - BOTTOM - float(share) * (HEIGHT - TOP - BOTTOM)


def _free(words: list[tuple[float, float]]) -> list[bool]:
    """Tell which of some words, each with its middle and its width, have room; the last has, then those before it."""
    free: list[bool] = []
    begun = float("inf")
    for middle, room in reversed(words):
        fits = middle + room / 2 + BETWEEN <= begun
        begun = middle - room / 2 if fits else begun
        free.append(fits)
    return free[::-1]
