"""Indicators of competence: where each stands between its baseline and its target, and when it is to be read again."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.records.competence_levels import Indicator, Reading
from interventio.records.fields import Better
from interventio.records.review import due_day


@dataclass(frozen=True, slots=True)
class IndicatorState:
    """An indicator on a day."""

    indicator: Indicator
    latest: Reading | None
    """The latest reading on or before the day; before any, None."""
    due: date | None
    """The day by which it is to be read again; None where it does not say how often, or was never read."""
    is_reached: bool | None
    """Whether its target is reached; None without a target, or without a value."""
    way: Fraction | None
    """How much of the way from the baseline to the target is behind: 0 at the baseline, 1 at the target."""


def indicator_state(indicator: Indicator, day: date) -> IndicatorState:
    """Return where an indicator stands on a day: the baseline is its value until it is read.

    >>> read = {"baseline": {"date": "2025-01-31", "value": 20}, "readings": [{"date": "2026-01-31", "value": 15}]}
    >>> waiting = Indicator.model_validate({"id": "wait", "name": "Days", "better": "lower", "target": {"value": 10},
    ...     "every": "6 months", **read})
    >>> state = indicator_state(waiting, date(2026, 11, 28))
    >>> state.way, state.due
    (Fraction(1, 2), datetime.date(2026, 7, 31))
    """
    past = [reading for reading in indicator.readings if reading.date <= day]
    latest = max(past, key=lambda reading: reading.date, default=None)
    told = latest or indicator.baseline
    return IndicatorState(
        indicator=indicator,
        latest=latest,
        due=due_day(told.date, indicator.every) if told and indicator.every else None,
        is_reached=_is_reached(indicator, told),
        way=_way(indicator, told),
    )


def is_overdue(state: IndicatorState, day: date) -> bool:
    """Tell whether an indicator should have been read again before a day."""
    return state.due is not None and state.due < day


def _is_reached(indicator: Indicator, told: Reading | None) -> bool | None:
    if told is None or indicator.target is None:
        return None
    aim = indicator.target.value
    return told.value >= aim if indicator.better is Better.HIGHER else told.value <= aim


def _way(indicator: Indicator, told: Reading | None) -> Fraction | None:
    if told is None or indicator.target is None or indicator.baseline is None:
        return None
    whole = indicator.target.value - indicator.baseline.value
    return (told.value - indicator.baseline.value) / whole if whole else None
