"""A true count of people: it can be computed with, and it cannot be printed."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn


class TrueCountError(TypeError):
    """A true count was about to be printed; only `disclosure` may turn it into something to show."""


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """A number of people. Its words, its f-string and its JSON are refused; `disclosure` alone reads `value`."""

    value: int

    def __post_init__(self) -> None:
        """Refuse a number below 0."""
        if self.value < 0:
            raise ValueError

    def __add__(self, other: "Count") -> "Count":
        """Return the sum of two counts of different people."""
        return Count(self.value + other.value)

    def __repr__(self) -> NoReturn:
        """Refuse: a count in a log is a count that got out."""
        raise TrueCountError

    __str__ = __repr__

    def __format__(self, spec: str) -> NoReturn:
        """Refuse: an f-string prints."""
        raise TrueCountError


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole of people, exact. A whole of 0 has no share."""

    part: Count
    whole: Count

    def __add__(self, other: "Share") -> "Share":
        """Return the sum of the parts over the sum of the wholes: never a mean of percentages."""
        return Share(self.part + other.part, self.whole + other.whole)

    def __repr__(self) -> NoReturn:
        """Refuse: a share of few tells as much as a count."""
        raise TrueCountError

    def fraction(self) -> Fraction | None:
        """Return part ÷ whole, or None for a whole of 0."""
        return Fraction(self.part.value, self.whole.value) if self.whole.value else None

    def reaches(self, target: Fraction) -> bool | None:
        """Tell whether the share is at least `target`, exactly; None for a whole of 0."""
        fraction = self.fraction()
        return None if fraction is None else fraction >= target

    def seats_to(self, target: Fraction) -> Count:
        """Return how many more must be trained to reach `target`: max(0, ⌈target × whole⌉ − part).

        >>> Share(Count(4), Count(10)).seats_to(Fraction(7, 10)).value
        3
        """
        needed = -(-target.numerator * self.whole.value // target.denominator)
        return Count(max(0, needed - self.part.value))
