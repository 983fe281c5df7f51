"""A true count of people: it can be computed with, and it cannot be printed."""

from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from typing import NoReturn


class TrueCountError(TypeError):
    """A true count was about to be printed; only `disclosure` may turn it into something to show."""


@total_ordering
class Count:
    """A number of people. Its words, its f-string and its JSON are refused: measures reckon, disclosure shows.

    It is no dataclass, so that `dataclasses.asdict` finds no number in it either.
    """

    __slots__ = ("_value",)

    def __init__(self, value: int) -> None:
        """Refuse a number below 0."""
        if value < 0:
            raise ValueError
        self._value = value

    @property
    def value(self) -> int:
        """The number itself."""
        return self._value

    def __add__(self, other: "Count") -> "Count":
        """Return the sum of two counts of different people."""
        return Count(self._value + other.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Count) and self._value == other.value

    def __lt__(self, other: "Count") -> bool:
        return self._value < other.value

    def __hash__(self) -> int:
        return hash(self._value)

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

    def __post_init__(self) -> None:
        """Refuse a part above its whole."""
        if self.part > self.whole:
            raise ValueError

    def __add__(self, other: "Share") -> "Share":
        """Return the sum of the parts over the sum of the wholes: never a mean of percentages."""
        return Share(self.part + other.part, self.whole + other.whole)

    def __repr__(self) -> NoReturn:
        """Refuse: a share of few tells as much as a count."""
        raise TrueCountError

    @property
    def rest(self) -> Count:
        """The people of the whole who are not in the part."""
        return Count(self.whole.value - self.part.value)

    def fraction(self) -> Fraction | None:
        """Return part ÷ whole, or None for a whole of 0.

        >>> Share(Count(7), Count(10)).fraction()
        Fraction(7, 10)
        """
        return Fraction(self.part.value, self.whole.value) if self.whole.value else None

    def reaches(self, target: Fraction) -> bool | None:
        """Tell whether the share is at least `target`, exactly; None for a whole of 0.

        >>> Share(Count(6996), Count(10_000)).reaches(Fraction(70, 100))
        False
        """
        fraction = self.fraction()
        return None if fraction is None else fraction >= target

    def seats_to(self, target: Fraction) -> Count:
        """Return how many more must be trained to reach `target`: max(0, ⌈target × whole⌉ − part).

        >>> Share(Count(4), Count(10)).seats_to(Fraction(7, 10)).value
        3
        """
        needed = -(-target.numerator * self.whole.value // target.denominator)
        return Count(max(0, needed - self.part.value))


def share(part: int, whole: int) -> Share:
    """Return the share of `part` people in `whole` people."""
    return Share(Count(part), Count(whole))
