"""What the sizes of some sets of people tell of the size of their union and of their intersection.

Fréchet's inequalities (Fundamenta Mathematicae 25, 1935, pp. 379–387), written for counts. They are sharp: some sets
of the given sizes lie on each bound, and none lie outside.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """The whole numbers from `lowest` to `highest`, among which a number lies."""

    lowest: int
    highest: int

    def __contains__(self, number: int) -> bool:
        return self.lowest <= number <= self.highest


def any_of(parts: tuple[int, ...], whole: int) -> Interval:
    """Return the bounds of the union of sets of these sizes: max aᵢ ≤ |∪| ≤ min(N, Σ aᵢ).

    >>> any_of((4, 3), whole=10)
    Interval(lowest=4, highest=7)
    """
    return Interval(max(parts, default=0), min(whole, sum(parts)))


def all_of(parts: tuple[int, ...], whole: int) -> Interval:
    """Return the bounds of the intersection of sets of these sizes: max(0, Σ aᵢ − (k − 1) N) ≤ |∩| ≤ min aᵢ.

    >>> all_of((8, 7), whole=10)
    Interval(lowest=5, highest=7)
    """
    return Interval(max(0, sum(parts) - (len(parts) - 1) * whole), min(parts, default=whole))
