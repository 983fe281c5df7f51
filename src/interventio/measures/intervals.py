"""Confidence intervals (*luottamusväli*) of shares of people, and when a whole is so small that it must be said.

An interval tells within which bounds the share would lie for many clients like these, if these are a sample of them.
It says nothing of what has brought the share about. All of it is worked out in fractions; the one root in it is rounded
upward in its twelfth decimal, so an interval is never narrower than the formula's.
"""

from dataclasses import dataclass
from fractions import Fraction

from interventio.measures.count import Count, Share
from interventio.measures.roots import root_above

Z = Fraction(1_959_964, 1_000_000)
"""The point of the normal distribution with 2.5 % above it, for intervals of 95 %."""

SMALL_WHOLE = 30
"""A whole below this is small: the interval of a half is then wider than 33 points, and one client makes over 3."""


@dataclass(frozen=True, slots=True)
class ConfidenceInterval:
    """From where to where, at 95 %."""

    lowest: Fraction
    highest: Fraction


def is_small_whole(whole: Count) -> bool:
    """Tell whether a whole is so small that what is made of it must say so.

    >>> is_small_whole(Count(29)), is_small_whole(Count(30))
    (True, False)
    """
    return whole.value < SMALL_WHOLE


def wilson(one: Share) -> ConfidenceInterval | None:
    """Return the interval of a share x ÷ n at 95 %, None for a whole of 0.

    (x + z²/2 ± z √(x (n − x) / n + z²/4)) ÷ (n + z²), with z = 1.959964. Source: E. B. Wilson, Probable inference, the
    law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927, pp. 209–212.

    For 8 of 25, which is 32 %: (8 + 1.921 ± 1.960 × √(5.44 + 0.960)) ÷ 28.841, so 17.2 % to 51.6 %.

    >>> from interventio.measures.count import share
    >>> found = wilson(share(8, 25))
    >>> round(found.lowest * 1000), round(found.highest * 1000)
    (172, 516)
    """
    part, whole = one.part.value, one.whole.value
    if not whole:
        return None
    root = root_above(Fraction(part * (whole - part), whole) + Z**2 / 4)
    middle, below = part + Z**2 / 2, whole + Z**2
    return ConfidenceInterval(
        max(Fraction(0), (middle - Z * root) / below), min(Fraction(1), (middle + Z * root) / below)
    )


def difference_interval(before: Share, after: Share) -> ConfidenceInterval | None:
    """Return the interval of the share after less the share before, of different clients; None without either.

    From d − √((p₂ − l₂)² + (u₁ − p₁)²) to d + √((u₂ − p₂)² + (p₁ − l₁)²), with d = p₂ − p₁ and Wilson's bounds l and u
    of each. Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics
    in Medicine 17, 1998, pp. 873–890, method 10; his example of 48 of 80 before and 56 of 70 after is 5.2 to 33.4
    points.

    >>> from interventio.measures.count import share
    >>> found = difference_interval(share(48, 80), share(56, 70))
    >>> round(found.lowest * 1000), round(found.highest * 1000)
    (52, 334)
    """
    first, second = wilson(before), wilson(after)
    one, other = before.fraction(), after.fraction()
    if first is None or second is None or one is None or other is None:
        return None
    down = root_above((other - second.lowest) ** 2 + (first.highest - one) ** 2)
    up = root_above((second.highest - other) ** 2 + (one - first.lowest) ** 2)
    return ConfidenceInterval(other - one - down, other - one + up)
