"""An indicator on a page: its values over time, its target, and how far it has come."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class IndicatorPoint:
    """A value on a day. `place` is the day as a number, for the distance between points."""

    day: DayWords
    place: int
    value: Fraction
    told: str
    """The value as the language writes it."""
    note: Words | None
    is_baseline: bool


@dataclass(frozen=True, slots=True)
class IndicatorTrend:
    """An indicator. Its values are what the organisation publishes, not counts of people."""

    id: str
    name: Words
    measured_in: Words | None
    points: tuple[IndicatorPoint, ...]
    """The baseline and the readings, the oldest first."""
    target: Fraction | None
    target_told: str
    """The target as the language writes it, or ""."""
    target_by: DayWords | None
    change: str
    """The change from the baseline to the latest reading, with its sign, or ""."""
    is_better: bool | None
    is_reached: bool | None
    is_late: bool
    way: str
    """How much of the way to the target is gone, such as `40 %`, or ""."""
    sentence: str
    next_due: DayWords | None
    is_overdue: bool
    owner: Words | None
