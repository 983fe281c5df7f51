"""The progress of indicators of competence: the change since the baseline, and how much of the way is gone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.indicators import IndicatorState, indicator_state, is_overdue
from interventio.records.competence_levels import CompetenceLevels, Indicator, Reading
from interventio.records.fields import Better


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an indicator has come on a day. What is not known, or not yet, is None.

    Its values are what an organisation publishes, such as percentages; they are no counts of people.
    """

    state: IndicatorState
    day: date
    readings: tuple[Reading, ...]
    """Those up to the day, the oldest first."""

    @property
    def indicator(self) -> Indicator:
        """The indicator itself."""
        return self.state.indicator

    @property
    def newest(self) -> Reading | None:
        """The newest value that is known: the latest reading, or the baseline where nothing was read since."""
        return self.state.latest or self.indicator.baseline

    @property
    def change(self) -> Fraction | None:
        """The latest reading less the baseline."""
        latest, baseline = self.state.latest, self.indicator.baseline
        return latest.value - baseline.value if latest and baseline else None

    @property
    def is_better(self) -> bool | None:
        """Whether the change goes the right way; None where nothing has changed, or nobody knows."""
        if not self.change:
            return None
        return (self.change > 0) is (self.indicator.better is Better.HIGHER)

    @property
    def share(self) -> Fraction | None:
        """How much of the way from the baseline to the target is gone: below 0 where it went the wrong way.

        None where nothing was read since, and where there is no way to go, as the baseline is the target already.
        """
        return self.state.way if self.state.latest else None

    @property
    def is_overdue(self) -> bool:
        """Whether it should have been read again before the day."""
        return is_overdue(self.state, self.day)

    @property
    def is_late(self) -> bool:
        """Whether the day of the target has passed and the target is not known to be reached."""
        target = self.indicator.target
        return target is not None and target.by is not None and target.by < self.day and not self.state.is_reached


def progress_of(indicator: Indicator, day: date) -> Progress:
    """Return how far an indicator has come on `day`; readings that are dated later are left aside.

    >>> read = {"baseline": {"date": "2025-05-01", "value": 40}, "readings": [{"date": "2026-05-01", "value": 50}]}
    >>> asked = Indicator.model_validate({"id": "asked", "name": "Asked", "target": {"value": 80}, **read})
    >>> progress_of(asked, date(2026, 6, 1)).share
    Fraction(1, 4)
    """
    known = (reading for reading in indicator.readings if reading.date <= day)
    return Progress(indicator_state(indicator, day), day, tuple(sorted(known, key=lambda reading: reading.date)))


def progress_in(levels: CompetenceLevels, day: date, level: str | None = None) -> Iterator[Progress]:
    """Yield how far the indicators of some levels have come; those of one level, if it is named."""
    for indicator in levels.indicators:
        if level is None or not indicator.levels or level in indicator.levels:
            yield progress_of(indicator, day)
