"""Sums and ratios of counts of which some are not known: what is unknown is left out and counted, never taken for 0."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn

from interventio.measures.count import Count, TrueCountError

Pair = tuple[int | None, int | None]
"""A part and its whole; None where it is not known."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of the known ones among some counts."""

    count: Count
    known: int
    """How many counts are in it; where there is none, the sum is not known."""
    unknown: int
    """How many counts are left out because they are not known."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A sum of parts over the sum of their wholes, where both are known. The part may be above the whole."""

    part: Count
    whole: Count
    known: int
    """How many pairs of a part and its whole are in it."""
    unknown: int
    """How many pairs are left out because the part or the whole is not known."""

    def __repr__(self) -> NoReturn:
        """Refuse: a ratio of few tells as much as a count."""
        raise TrueCountError

    def fraction(self) -> Fraction | None:
        """Return part ÷ whole, or None for a whole of 0.

        >>> Ratio(Count(12), Count(8), 1, 0).fraction()
        Fraction(3, 2)
        """
        return Fraction(self.part.value, self.whole.value) if self.whole.value else None


def sum_of(counts: Iterable[int | None]) -> Sum:
    """Return the sum of the known counts.

    >>> total = sum_of([4, None, 3])
    >>> total.count.value, total.known, total.unknown
    (7, 2, 1)
    """
    listed = list(counts)
    known = [count for count in listed if count is not None]
    return Sum(Count(sum(known)), len(known), len(listed) - len(known))


def ratio_of(pairs: Iterable[Pair]) -> Ratio:
    """Return the sum of the parts over the sum of the wholes, of the pairs of which both are known.

    >>> ratio_of([(3, 4), (None, 6), (1, 4)]).fraction()  # 4 of 8, not the mean of 3/4 and 1/4
    Fraction(1, 2)
    """
    listed = list(pairs)
    known = [(part, whole) for part, whole in listed if part is not None and whole is not None]
    part, whole = sum(one for one, _ in known), sum(one for _, one in known)
    return Ratio(Count(part), Count(whole), len(known), len(listed) - len(known))


def share_of(pairs: Iterable[Pair]) -> Ratio:
    """Return the same where a part cannot be above its whole: a pair that contradicts itself is not known.

    >>> share = share_of([(2, 4), (9, 4)])
    >>> share.fraction(), share.unknown
    (Fraction(1, 2), 1)
    """
    return ratio_of(
        (part, whole) if part is None or whole is None or part <= whole else (None, None) for part, whole in pairs
    )
