"""The line of a saving in its place: from the cost at nobody prevented up to where it pays for itself, and beyond."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.renderers.measuring import width
from interventio.views.evaluation.parts import BreakEven
from interventio.views.evaluation.words import euros_told

WIDTH, HEIGHT = 560.0, 320.0
RIGHT, TOP, BOTTOM = 40.0, 40.0, 66.0
LABEL = 22.0
"""The largest size of its words: they are set larger where the window is narrow."""
MOST_ACROSS, MOST_UP = 8, 5
"""How many marks there are at most on either side."""
FEWEST = 4
"""At least so many prevented cases find room."""


@dataclass(frozen=True, slots=True)
class AxisMark:
    """A mark on a side: where it stands, and its words."""

    at: float
    told: str


@dataclass(frozen=True, slots=True)
class Slope:
    """A straight line from nobody prevented to the right end."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Judged:
    """How many were prevented by the best judgement, and from where to where it may be."""

    low: float
    x: float
    high: float
    y: float
    told: str
    is_named_left: bool


@dataclass(frozen=True, slots=True)
class BreakEvenLine:
    """The saving against the number prevented. `zero` is the height where nothing is saved and nothing lost."""

    usual: Slope
    least: Slope
    most: Slope
    zero: float
    pays_at: float | None
    """Where as many are prevented as it takes to pay for itself."""
    judged: Judged | None
    across: tuple[AxisMark, ...]
    up: tuple[AxisMark, ...]
    left: float
    right: float = WIDTH - RIGHT
    width: float = WIDTH
    height: float = HEIGHT
    top: float = TOP
    bottom: float = HEIGHT - BOTTOM


@dataclass(frozen=True, slots=True)
class _Field:
    """The room of the drawing: `last` prevented cases across, and from `low` to `high` euros up."""

    left: float
    last: int
    low: int
    high: int

    def x(self, number: int) -> float:
        return self.left + float(Fraction(number, self.last)) * (WIDTH - RIGHT - self.left)

    def y(self, euros: int) -> float:
        return HEIGHT - BOTTOM - float(Fraction(euros - self.low, self.high - self.low)) * (HEIGHT - TOP - BOTTOM)


def break_even_line(line: BreakEven, words: Translator) -> BreakEvenLine:
    """Return the line of a saving in its place, with euros in the language of `words`."""
    last = max(FEWEST, (line.pays_at or 0) + 1, (line.prevented or (0,))[-1] + 1)
    low, high = -line.cost, max(last * line.case[2] - line.cost, 1)
    up = [(value, euros_told(Fraction(value), words)) for value in _marks(low, high, MOST_UP)]
    field = _Field(max((width(told, LABEL) for _, told in up), default=0) + 14, last, low, high)
    least, usual, most = (Slope(field.y(low), field.y(last * case - line.cost)) for case in line.case)
    return BreakEvenLine(
        usual=usual,
        least=least,
        most=most,
        zero=field.y(0),
        pays_at=None if line.pays_at is None else field.x(line.pays_at),
        judged=_judged(line, field, words),
        across=tuple(AxisMark(field.x(number), str(number)) for number in _marks(0, last, MOST_ACROSS)),
        up=tuple(AxisMark(field.y(value), told) for value, told in up),
        left=field.left,
    )


def _judged(line: BreakEven, field: _Field, words: Translator) -> Judged | None:
    if line.prevented is None:
        return None
    at_least, usual, at_most = line.prevented
    euros = usual * line.case[1] - line.cost
    spot = field.x(usual)
    return Judged(
        low=field.x(at_least),
        x=spot,
        high=field.x(at_most),
        y=field.y(euros),
        told=euros_told(Fraction(euros), words),
        is_named_left=spot > (field.left + WIDTH - RIGHT) / 2,
    )


def _marks(low: int, high: int, most: int) -> Iterator[int]:
    """Yield round numbers from `low` to `high`, 0 among them where it lies between, at most about `most` of them."""
    step = _step(high - low, most)
    yield from range(-(-low // step) * step, high + 1, step)


def _step(span: int, most: int) -> int:
    """Return the least of 1, 2, 5, 10, 20 and so on of which no more than `most` make a span.

    >>> _step(9, 8), _step(1_640_000, 5)
    (2, 500000)
    """
    step, factors = 1, (2, Fraction(5, 2), 2)
    number = 0
    while step * most < span:
        step = int(step * factors[number % 3])
        number += 1
    return step
