"""Small scales of an evaluation in their place: shares with intervals, recommendations, and scores before and after."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from interventio.renderers.measuring import width
from interventio.views.evaluation.parts import EffectLine, FeedbackLine, GoalLine, OpinionPart, ScoreLine, ShareLine

WIDTH = 320.0
EDGE = 16.0
"""The room at either end for half a mark."""
LABEL = 22.0
"""The largest size of its words."""
MOST_MARKS = 6


@dataclass(frozen=True, slots=True)
class Whiskered:
    """A place on a scale, and from where to where it may be; None where no interval is told."""

    at: float
    low: float | None
    high: float | None
    start: float = EDGE
    end: float = WIDTH - EDGE
    width: float = WIDTH


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a bar; `label` is what stands in it as far as it fits."""

    id: str
    x: float
    width: float
    label: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """From the mean before to the mean after, on the scale that all scores of one measure share."""

    first: float
    last: float
    start: float = EDGE
    end: float = WIDTH - EDGE
    width: float = WIDTH


@dataclass(frozen=True, slots=True)
class EffectScale:
    """The scale of all effect sizes of a page; `zero` is where nothing has changed."""

    low: int
    high: int
    zero: float
    marks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """The effect sizes of a page: their scale, and each in its place on it, by score and then in its order."""

    scale: EffectScale
    spots: tuple[tuple[Whiskered, ...], ...]


def share_bar(line: ShareLine) -> Whiskered | None:
    """Return a share on a scale from 0 to 100 per cent; None where it is not shown."""
    if line.share is None:
        return None
    return Whiskered(_at(line.share), _at_if_any(line.low), _at_if_any(line.high))


def nps_scale(line: FeedbackLine) -> Whiskered | None:
    """Return a net promoter score on a scale from −100 to 100; None where it is not shown."""
    at, low, high = (None if one is None else (one + 100) / 200 for one in (line.at, line.low, line.high))
    return None if at is None else Whiskered(_at(at), _at_if_any(low), _at_if_any(high))


def opinion_bar(parts: Iterable[OpinionPart]) -> tuple[Slice, ...]:
    """Return promoters, passives and detractors as slices of one bar; none where they are not shown."""
    known = [(part, part.share) for part in parts if part.share is not None]
    begun = accumulate((share for _, share in known), initial=Fraction(0))
    return tuple(
        Slice(part.id, float(start) * WIDTH, room, part.count if width(part.count, LABEL, 600) + 8 <= room else "")
        for (part, share), start in zip(known, begun, strict=False)
        for room in [float(share) * WIDTH]
        if room
    )


def score_arrow(line: ScoreLine) -> Arrow | None:
    """Return how far a mean has moved, from 0 or the lower mean to the higher one; None where it is not shown."""
    if line.first is None or line.last is None:
        return None
    low, high = min(line.first, line.last, Fraction(0)), max(line.first, line.last, Fraction(0))
    span = (high - low) or Fraction(1)
    return Arrow(_at((line.first - low) / span), _at((line.last - low) / span))


def effects_of(lines: Sequence[ScoreLine]) -> Effects:
    """Return all effect sizes on one scale that holds 0 and all their intervals, with marks at whole numbers."""
    effects = [effect for line in lines for effect in line.effects]
    scale = _scale(
        min((effect.low.__floor__() for effect in effects), default=0),
        max((effect.high.__ceil__() for effect in effects), default=1),
    )
    return Effects(scale, tuple(tuple(_on(scale, effect) for effect in line.effects) for line in lines))


def _scale(lowest: int, highest: int) -> EffectScale:
    low, high = min(lowest, 0), max(highest, 1)
    step = -(-(high - low) // MOST_MARKS)
    first = -(-low // step) * step
    marks = tuple((_between(low, high, Fraction(mark)), _told(mark)) for mark in range(first, high + 1, step))
    return EffectScale(low, high, _between(low, high, Fraction(0)), marks)


def _told(mark: int) -> str:
    return str(mark).replace("-", "\u2212")


def _on(scale: EffectScale, effect: EffectLine) -> Whiskered:
    at, low, high = (_between(scale.low, scale.high, one) for one in (effect.size, effect.low, effect.high))
    return Whiskered(at, low, high)


def _between(low: int, high: int, value: Fraction) -> float:
    return _at((value - low) / (high - low))


def goal_bar(line: GoalLine) -> Whiskered | None:
    """Return a result with its target as the whisker's end; None where either is not known."""
    if line.at is None or line.aim is None:
        return None
    return Whiskered(_at(line.at), None, _at(line.aim))


def _at(share: Fraction) -> float:
    return EDGE + float(share) * (WIDTH - 2 * EDGE)


def _at_if_any(share: Fraction | None) -> float | None:
    return None if share is None else _at(share)
