"""Square roots in whole numbers: never nearer to the truth than stated, and always on the stated side of it."""

from fractions import Fraction
from math import isqrt

DIGITS = 12
"""To how many decimals a root is worked out; what is printed has three at most."""


def root_above(square: Fraction, digits: int = DIGITS) -> Fraction:
    """Return the smallest number of so many decimals that is not below √square.

    It is the smallest m with m² ≥ square × 10^(2 × digits), found by `math.isqrt`, over 10^digits. No float takes part.

    >>> root_above(Fraction(2), digits=3)
    Fraction(283, 200)
    >>> root_above(Fraction(9, 4))
    Fraction(3, 2)
    """
    scaled = square * 10 ** (2 * digits)
    least = -(-scaled.numerator // scaled.denominator)
    root = isqrt(least)
    return Fraction(root if root * root == least else root + 1, 10**digits)
