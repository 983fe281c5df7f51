"""Shares in whole per cent, for files of numbers."""

from fractions import Fraction


def whole_percent(share: Fraction) -> int:
    """Return a share in whole per cent, rounded down as on every page.

    >>> whole_percent(Fraction(6996, 10000))
    69
    """
    return share.numerator * 100 // share.denominator
