"""Indicators of competence: how far each has come from its baseline towards its target, in exact numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.records.competence_levels import Better, CompetenceLevels, Indicator, Reading
from interventio.records.review import due_day


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an indicator has come on a day. What is not known, or not yet, is None.

    Its values are what an organisation publishes, such as percentages; they are no counts of people.
    """

    indicator: Indicator
    day: date
    baseline: Reading | None
    readings: tuple[Reading, ...]
    """Those up to the day, the oldest first."""

    @property
    def latest(self) -> Reading | None:
        """The newest reading since the baseline."""
        return self.readings[-1] if self.readings else None

    @property
    def newest(self) -> Reading | None:
        """The newest value that is known: the latest reading, or the baseline where nothing was read since."""
        return self.latest or self.baseline

    @property
    def change(self) -> Fraction | None:
        """The latest reading less the baseline."""
        return self.latest.value - self.baseline.value if self.latest and self.baseline else None

    @property
    def is_better(self) -> bool | None:
        """Whether the change goes the right way; None where nothing has changed, or nobody knows."""
        if not self.change:
            return None
        return (self.change > 0) is (self.indicator.better is Better.HIGHER)

    @property
    def is_reached(self) -> bool | None:
        """Whether the newest value is at the target or beyond it, on the side that is better."""
        target, newest = self.indicator.target, self.newest
        if target is None or newest is None:
            return None
        if self.indicator.better is Better.HIGHER:
            return newest.value >= target.value
        return newest.value <= target.value

    @property
    def share(self) -> Fraction | None:
        """How much of the way from the baseline to the target is gone: below 0 where it went the wrong way.

        None where there is no way to go, as the baseline is the target already.
        """
        target, change, baseline = self.indicator.target, self.change, self.baseline
        if target is None or change is None or baseline is None or target.value == baseline.value:
            return None
        return change / (target.value - baseline.value)

    @property
    def next_due(self) -> date | None:
        """The day by which it is to be read again; None where nobody has said how often, or nothing was ever read."""
        every, newest = self.indicator.every, self.newest
        return due_day(newest.date, every) if every and newest else None

    @property
    def is_overdue(self) -> bool:
        """Whether it should have been read before the day."""
        return self.next_due is not None and self.next_due < self.day

    @property
    def is_late(self) -> bool:
        """Whether the day of the target has passed and the target is not known to be reached."""
        target = self.indicator.target
        return target is not None and target.by is not None and target.by < self.day and not self.is_reached


def progress_of(indicator: Indicator, day: date) -> Progress:
    """Return how far an indicator has come on `day`; what is dated later is left aside.

    >>> from interventio.records.competence_levels import Aim
    >>> read = Reading.model_construct(date=date(2026, 5, 1), value=Fraction(50))
    >>> begun = Reading.model_construct(date=date(2025, 5, 1), value=Fraction(40))
    >>> aim = Aim.model_construct(value=Fraction(80), by=None)
    >>> asked = Indicator.model_construct(id="asked", baseline=begun, readings=(read,), target=aim)
    >>> progress_of(asked, date(2026, 6, 1)).share
    Fraction(1, 4)
    """
    baseline = indicator.baseline if indicator.baseline and indicator.baseline.date <= day else None
    known = (reading for reading in indicator.readings if reading.date <= day)
    return Progress(indicator, day, baseline, tuple(sorted(known, key=lambda reading: reading.date)))


def progress_in(levels: CompetenceLevels, day: date, level: str | None = None) -> Iterator[Progress]:
    """Yield how far the indicators of a ladder of levels have come; of one level, if it is named."""
    for indicator in levels.indicators:
        if level is None or not indicator.levels or level in indicator.levels:
            yield progress_of(indicator, day)
