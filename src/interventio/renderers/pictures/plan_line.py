"""The line of a forecast in its place: months across, from 0 to 100 per cent, with its band and the target."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.renderers.measuring import width
from interventio.views.plan.chart import PlanChart, PlanPoint

WIDTH, HEIGHT = 720.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 84.0, 22.0, 46.0
LABEL = 22.0
"""The largest size of its words: they are set larger where the window is narrow."""
BETWEEN = 14.0
"""The least room between the names of two months."""
APART = 24.0
"""How far apart the words at the end of the line stand, one below another."""
MARKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class PlanSpot:
    """A month in its place: how high the line and the edges of the band are. `has_label` tells whether it is named."""

    x: float
    y: float
    low: float
    high: float
    point: PlanPoint
    has_label: bool


@dataclass(frozen=True, slots=True)
class PlanLine:
    """The spots, the height of the target, the marks at the side, and the heights of the words at the end."""

    spots: tuple[PlanSpot, ...]
    target: float
    marks: tuple[tuple[int, float], ...]
    ends: tuple[float, float, float]
    """Where the words for the upper edge, the line and the lower edge stand."""
    left: float = LEFT
    right: float = WIDTH - RIGHT
    width: float = WIDTH
    height: float = HEIGHT
    bottom: float = HEIGHT - BOTTOM


def plan_line(chart: PlanChart) -> PlanLine:
    """Return a forecast in its place; the last month always bears its name, the others as far as there is room."""
    across = WIDTH - LEFT - RIGHT
    count = len(chart.points)
    places = [LEFT + across * number / max(count - 1, 1) for number in range(count)]
    labels = _labels([(x, width(point.label, LABEL)) for x, point in zip(places, chart.points, strict=True)])
    last = chart.points[-1]
    middle = min(max(_height(last.expected), TOP + APART), HEIGHT - BOTTOM - APART)
    return PlanLine(
        spots=tuple(
            PlanSpot(x, _height(point.expected), _height(point.low), _height(point.high), point, has_label)
            for x, point, has_label in zip(places, chart.points, labels, strict=True)
        ),
        target=_height(chart.target_share),
        marks=tuple((mark, _height(Fraction(mark, 100))) for mark in MARKS),
        ends=(min(_height(last.high), middle - APART), middle, max(_height(last.low), middle + APART)),
    )


def _height(share: Fraction) -> float:
    return HEIGHT - BOTTOM - float(share) * (HEIGHT - TOP - BOTTOM)


def _labels(words: list[tuple[float, float]]) -> list[bool]:
    """Tell which of some words, each with its middle and its width, have room.

    The first and the last have, and between them the ones that stand as far apart as the first that fits after it.
    """
    count = len(words)
    widest = max(room for _, room in words) + BETWEEN
    step = next((step for step in range(1, count) if words[step][0] - words[0][0] >= widest), count)
    free = [number % step == 0 and words[-1][0] - middle >= widest for number, (middle, _) in enumerate(words)]
    return [*free[:-1], True]
