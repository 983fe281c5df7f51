"""How evaluations of the same team or method differ from one time to the next.

Only what both name alike is compared: the same class of the same category, the same feedback group. Times may overlap;
then the same clients are in both, and nothing is compared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from interventio.measures.count import Share
from interventio.measures.evaluations import EvaluationNumbers
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


@dataclass(frozen=True, slots=True)
class ScoreShift:
    """The net promoter score of a feedback group in two times; it has no interval and a few answers move it far."""

    id: str
    name: Text
    before: Fraction
    after: Fraction


@dataclass(frozen=True, slots=True)
class PeriodChange:
    """What has changed from one evaluation to the next one of the same."""

    before: str
    after: str
    classes: tuple[ClassChange, ...]
    recommending: tuple[ScoreShift, ...]


def period_changes(numbers: Sequence[EvaluationNumbers]) -> tuple[PeriodChange, ...]:
    """Return what has changed from each evaluation to the next, of those that follow each other in time."""
    return tuple(
        PeriodChange(one.id, other.id, tuple(_classes(one, other)), tuple(_shifts(one, other)))
        for one, other in pairwise(numbers)
        if one.ends < other.starts
    )


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


def _classes(before: EvaluationNumbers, after: EvaluationNumbers) -> Iterator[ClassChange]:
    shares = {(table.of, one.told.id): one.told.share for table in before.outcomes for one in table.classes}
    for table in after.outcomes:
        for one in table.classes:
            earlier = shares.get((table.of, one.told.id))
            found = earlier and class_change(table.of, one.told.id, one.told.name, earlier, one.told.share)
            if found:
                yield found


def _shifts(before: EvaluationNumbers, after: EvaluationNumbers) -> Iterator[ScoreShift]:
    scores = {group.id: group.score for group in before.feedback}
    for group in after.feedback:
        earlier = scores.get(group.id)
        if earlier is not None and group.score is not None:
            yield ScoreShift(group.id, group.name, earlier, group.score)
