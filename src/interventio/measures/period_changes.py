"""How an outcome of the same team or method differs from one time to the next.

The two times must not overlap: the formula is of different clients.
"""

from dataclasses import dataclass
from fractions import Fraction

from interventio.measures.count import Share
from interventio.measures.intervals import ConfidenceInterval, difference_interval, is_small_whole
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class ClassChange:
    """The share of an outcome class in two times."""

    of: str | None
    """The category; None: all."""
    id: str
    name: Text
    """As the later evaluation calls it."""
    before: Share
    after: Share
    change: Fraction
    """The share after less the share before."""
    interval: ConfidenceInterval
    """Of the change, at 95 %."""

    @property
    def is_clear(self) -> bool:
        """Whether 0 lies outside of the interval: chance alone would seldom make such a change."""
        return not self.interval.lowest <= 0 <= self.interval.highest

    @property
    def is_small(self) -> bool:
        """Whether either whole is so small that it must be said."""
        return is_small_whole(min(self.before.whole, self.after.whole))


def class_change(of: str | None, id_: str, name: Text, before: Share, after: Share) -> ClassChange | None:
    """Return the change of a class from one time to the next; None where either whole is 0.

    >>> from interventio.measures.count import share
    >>> found = class_change(None, "better", "Better", share(8, 25), share(15, 30))
    >>> found.change, found.is_clear
    (Fraction(9, 50), False)
    """
    one, other, interval = before.fraction(), after.fraction(), difference_interval(before, after)
    if one is None or other is None or interval is None:
        return None
    return ClassChange(of, id_, name, before, after, other - one, interval)
