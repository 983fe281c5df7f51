"""Risks: how large each is, where it moves, and what is still to be done about it.

A risk is as large as its likelihood times its impact, each from 1 to 5, by the latest weighing on or before the day.
That is the customary reading of a risk matrix; the products are ranks to sort by, not amounts to add up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import is_over
from interventio.records.review import due_day
from interventio.records.risk import Risk, RiskMeasure, RiskState, Weighing

DEGREES = range(1, 6)
"""The degrees of likelihood and of impact."""


class Band(StrEnum):
    """How large a risk is, in words; a risk that nobody has weighed has no band."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    VERY_HIGH = "very-high"


LEAST: Mapping[Band, int] = {Band.VERY_HIGH: 15, Band.HIGH: 10, Band.MODERATE: 5, Band.LOW: 1}
"""The smallest size of each band, the largest first."""

GRAVE = LEAST[Band.HIGH]
"""From this size on something has to be under way against a risk."""


@dataclass(frozen=True, slots=True)
class RiskStanding:
    """A risk as it stands on a day."""

    risk: Risk
    weighing: Weighing | None
    """The latest one; None where nobody has weighed it."""
    before: Weighing | None
    """The one before it."""
    open: tuple[RiskMeasure, ...]
    """What is still to be done, what is due first in front, what has no date last."""
    overdue: tuple[RiskMeasure, ...]
    """What should have been done before the day."""
    review_due: date | None
    """When it is to be looked through again; None where it does not say when that was done, and where it is closed."""

    @property
    def size(self) -> int | None:
        """Likelihood × impact, from 1 to 25."""
        return size_of(self.weighing)

    @property
    def change(self) -> int | None:
        """By how much the size differs from that of the weighing before; None where there is none."""
        now, then = self.size, size_of(self.before)
        return None if now is None or then is None else now - then


def size_of(weighing: Weighing | None) -> int | None:
    """Return likelihood × impact, or None without a weighing.

    >>> size_of(Weighing(date=date(2026, 3, 9), likelihood=4, impact=3))
    12
    """
    return weighing.likelihood * weighing.impact if weighing else None


def band_of(size: int) -> Band:
    """Return the band that a size lies in.

    >>> band_of(12).value
    'high'
    """
    return next(band for band, least in LEAST.items() if size >= least)


def standing_of(risk: Risk, day: date, usual: int) -> RiskStanding:
    """Return how a risk stands on `day`; it is looked through every `usual` months unless it says its own."""
    weighed = sorted((one for one in risk.weighings if one.date <= day), key=lambda one: one.date)
    left = sorted(open_measures(risk, day), key=lambda one: one.due or date.max)
    review = None if is_over(risk) else risk.review
    return RiskStanding(
        risk=risk,
        weighing=weighed[-1] if weighed else None,
        before=weighed[-2] if weighed[1:] else None,
        open=tuple(left),
        overdue=tuple(one for one in left if one.due and one.due < day),
        review_due=due_day(review.last_reviewed, review.every or usual) if review else None,
    )


def open_measures(risk: Risk, day: date) -> tuple[RiskMeasure, ...]:
    """Return what is still to be done on `day` about a risk; about a closed one, nothing."""
    if is_over(risk):
        return ()
    return tuple(one for one in risk.measures if one.done is None or one.done > day)


def register_of(catalogue: Catalogue) -> tuple[RiskStanding, ...]:
    """Return all risks as they stand: the largest first, those not weighed after them, the closed ones last."""
    usual = catalogue.settings.review.every
    found = (standing_of(risk, catalogue.day, usual) for risk in catalogue.risks.values())
    return tuple(sorted(found, key=_order))


def _order(one: RiskStanding) -> tuple[bool, bool, int, str]:
    return one.risk.status is RiskState.CLOSED, one.size is None, -(one.size or 0), one.risk.id
