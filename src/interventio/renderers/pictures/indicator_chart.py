"""An indicator as a small line: its values over days, with the target across."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.renderers.measuring import width
from interventio.views.competence.indicator_trend import IndicatorPoint, IndicatorTrend

WIDTH, HEIGHT = 420.0, 190.0
LEFT, RIGHT, TOP, BOTTOM = 24.0, 24.0, 34.0, 40.0
LABEL = 17.0
"""The largest size of its words."""
BETWEEN = 12.0
"""The least room between two words."""


@dataclass(frozen=True, slots=True)
class IndicatorSpot:
    """A value in its place. `has_day` and `has_value` are False where the words would lie over others."""

    x: float
    y: float
    point: IndicatorPoint
    has_day: bool
    has_value: bool


@dataclass(frozen=True, slots=True)
class IndicatorChart:
    """The spots, and the height of the target; None where no target is set."""

    spots: tuple[IndicatorSpot, ...]
    target: float | None
    is_named_at_start: bool
    """Whether the words of the target stand at the left end of its line, where the values are farther from it."""
    is_named_above: bool
    """Whether they stand above it."""
    left: float = LEFT
    right: float = WIDTH - RIGHT
    width: float = WIDTH
    height: float = HEIGHT
    bottom: float = HEIGHT - BOTTOM


def indicator_chart(line: IndicatorTrend) -> IndicatorChart:
    """Return an indicator in its place; the newest value and day are always told, older ones as far as there is room.

    The lowest value stands at the bottom and the highest at the top, the target among them: the height tells how far
    values lie apart, and the table tells how large they are.
    """
    values = [point.value for point in line.points] + ([line.target] if line.target is not None else [])
    places = _places([point.place for point in line.points])
    days = _free([(x, width(str(point.day), LABEL)) for x, point in zip(places, line.points, strict=True)])
    told = _free([(x, width(point.told, LABEL, 600)) for x, point in zip(places, line.points, strict=True)])
    spots = tuple(
        IndicatorSpot(x, _height(point.value, values), point, has_day, has_value)
        for x, point, has_day, has_value in zip(places, line.points, days, told, strict=True)
    )
    target = _height(line.target, values) if line.target is not None else None
    return IndicatorChart(spots, target, *_named(target, [spot.y for spot in spots]))


def _named(target: float | None, heights: list[float]) -> tuple[bool, bool]:
    """Tell whether a target is named at the left end of its line, and whether above it: away from the values."""
    if target is None or not heights:
        return True, True
    is_at_start = abs(heights[0] - target) >= abs(heights[-1] - target)
    beside = heights[0] if is_at_start else heights[-1]
    return is_at_start, beside >= target or HEIGHT - BOTTOM - target < 2 * LABEL


def _places(days: list[int]) -> list[float]:
    first, last = (days[0], days[-1]) if days else (0, 0)
    room = WIDTH - LEFT - RIGHT - 2 * BETWEEN
    if first == last:
        return [WIDTH / 2 for _ in days]
    return [LEFT + BETWEEN + room * (day - first) / (last - first) for day in days]


def _height(value: Fraction, values: list[Fraction]) -> float:
    low, high = min(values), max(values)
    share = (value - low) / (high - low) if high > low else Fraction(1, 2)
    return HEIGHT - BOTTOM - float(share) * (HEIGHT - TOP - BOTTOM)


def _free(words: list[tuple[float, float]]) -> list[bool]:
    """Tell which of some words, each with its middle and its width, have room; the last has, then those before it."""
    free: list[bool] = []
    begun = float("inf")
    for middle, room in reversed(words):
        begins, ends = _held(middle, room)
        fits = ends + BETWEEN <= begun
        begun = begins if fits else begun
        free.append(fits)
    return free[::-1]


def _held(middle: float, room: float) -> tuple[float, float]:
    """Return where words begin and end that stand in the middle as far as the edges let them."""
    begins = min(max(middle - room / 2, 0), max(WIDTH - room, 0))
    return begins, begins + room
