"""A difference between two counts of people: like them, it can be computed with and cannot be printed."""

from typing import NoReturn

from interventio.measures.count import Count, TrueCountError


class Difference:
    """How many more people there are, or how many fewer."""

    __slots__ = ("_value",)

    def __init__(self, value: int) -> None:
        """Take a number above 0 for more, one below 0 for fewer."""
        self._value = value

    @property
    def value(self) -> int:
        """The number itself."""
        return self._value

    def __add__(self, other: "Difference") -> "Difference":
        """Return the sum of two differences."""
        return Difference(self._value + other.value)

    def __sub__(self, other: "Difference") -> "Difference":
        """Return what is left of a difference without a part of it."""
        return Difference(self._value - other.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Difference) and self._value == other.value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> NoReturn:
        """Refuse: a difference of two days tells as much as the two counts."""
        raise TrueCountError

    __str__ = __repr__

    def __format__(self, spec: str) -> NoReturn:
        """Refuse: an f-string prints."""
        raise TrueCountError


def difference(before: Count, after: Count) -> Difference:
    """Return by how much a count has changed.

    >>> difference(Count(7), Count(4)).value
    -3
    """
    return Difference(after.value - before.value)
