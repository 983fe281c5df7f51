"""Exact chances of numbers of people: whole numbers as weights, never floats and never sampling.

The weights of a distribution stand for 0, 1, 2 … people; the chance of a number is its weight ÷ the sum of all weights.
So everything is reckoned with integers, and a fraction is made at the very end.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import accumulate, repeat
from math import comb, gcd
from operator import itemgetter, mul


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely 0, 1, 2 … people are, as weights."""

    weights: tuple[int, ...]

    @property
    def whole(self) -> int:
        """The sum of the weights."""
        return sum(self.weights)

    @property
    def most(self) -> int:
        """The largest number that it has a weight for."""
        return len(self.weights) - 1

    def of(self, number: int) -> Fraction:
        """Return the chance of a number."""
        return Fraction(self.weights[number], self.whole) if 0 <= number <= self.most else Fraction(0)

    def at_least(self, number: int) -> Fraction:
        """Return the chance of a number or more.

        >>> binomial(2, Fraction(9, 10)).at_least(1)  # all but both failing: 1 − 0.1 × 0.1
        Fraction(99, 100)
        """
        return Fraction(sum(self.weights[max(0, number) :]), self.whole)

    def at_least_with(self, other: "Chances", number: int) -> Fraction:
        """Return the chance that the sum of two numbers that know nothing of each other is `number` or more.

        It is `plus(other).at_least(number)` without reckoning the whole sum.
        """
        tails = [*accumulate(reversed(other.weights))][::-1]
        reached = sum(
            weight * (tails[max(0, number - there)] if number - there <= other.most else 0)
            for there, weight in enumerate(self.weights)
        )
        return Fraction(reached, self.whole * tails[0])

    def mean(self) -> Fraction:
        """Return the number to be expected."""
        return Fraction(sum(number * weight for number, weight in enumerate(self.weights)), self.whole)

    def quantile(self, share: Fraction) -> int:
        """Return the least number of which it is at least this likely that it is not exceeded."""
        wanted = share * self.whole
        return next(number for number, below in enumerate(accumulate(self.weights)) if below >= wanted)

    def plus(self, other: "Chances") -> "Chances":
        """Return the chances of the sum of two numbers that know nothing of each other."""
        sums = [0] * (self.most + other.most + 1)
        for number, weight in enumerate(self.weights):
            if weight:
                for more, beside in enumerate(other.weights, start=number):
                    sums[more] += weight * beside
        return Chances(tuple(sums))

    def joined(self, people: int, chance: Fraction) -> "Chances":
        """Return the chances once `people` more stand beside them, each of them there with `chance` and by themselves.

        It is `plus(binomial(people, chance))`, person by person: long numbers times short ones, so much faster.
        """
        yes, no = chance.numerator, chance.denominator - chance.numerator
        weights = self.weights
        for _ in range(people):
            weights = tuple(no * stays + yes * comes for stays, comes in zip((*weights, 0), (0, *weights), strict=True))
        return Chances(weights)

    def thinned(self, chance: Fraction) -> "Chances":
        """Return the chances of those who remain, where each of them remains with `chance`."""
        kept = [binomial(number, chance).weights for number in range(self.most + 1)]
        return self._mixed(kept)

    def filled(self, seats: int, places: int, chance: Fraction) -> "Chances":
        """Return the chances once `seats` were offered to the others of `places` people, each gained with `chance`.

        Where fewer others are left than there are seats, the rest of the seats stays empty.

        >>> binomial(1, Fraction(1, 2)).filled(2, places=2, chance=Fraction(1)).mean()
        Fraction(2, 1)
        """
        gained = [
            (0,) * number + binomial(min(seats, places - number), chance).weights for number in range(self.most + 1)
        ]
        return self._mixed(gained)

    def _mixed(self, then: list[tuple[int, ...]]) -> "Chances":
        """Return the chances of what follows from each number, `then` being the weights of what follows from it."""
        wholes = [sum(weights) for weights in then]
        largest = max(wholes)  # every whole is a power of one denominator, so that it divides the largest
        sums = [0] * max(map(len, then))
        for weight, weights, whole in zip(self.weights, then, wholes, strict=True):
            factor = weight * (largest // whole)
            for number, one in enumerate(weights):
                sums[number] += factor * one
        return Chances(_reduced(sums))


NOBODY = Chances((1,))
"""It is certain that there is nobody."""


def binomial(people: int, chance: Fraction) -> Chances:
    """Return the chances of how many of `people` there are, each of them with `chance` and by themselves.

    >>> binomial(2, Fraction(9, 10)).weights  # 1, 18 and 81 of 100
    (1, 18, 81)
    """
    yes, no = chance.numerator, chance.denominator - chance.numerator
    gains, losses = _powers(yes, people), _powers(no, people)
    return Chances(
        tuple(comb(people, number) * gains[number] * losses[people - number] for number in range(people + 1))
    )


def sum_of(people: Mapping[Fraction, int], others: Iterable[Chances] = ()) -> Chances:
    """Return the chances of a sum: so many people by the chance of each, and other numbers beside them."""
    (chance, count), *rest = sorted(people.items(), key=itemgetter(1), reverse=True) or [(Fraction(0), 0)]
    counted = reduce(lambda sums, group: sums.joined(group[1], group[0]), rest, binomial(count, chance))
    return reduce(Chances.plus, sorted(others, key=lambda one: one.most), counted)


def people_by_chance(groups: Iterable[tuple[Fraction, int]]) -> Counter[Fraction]:
    """Return how many people have each chance: people with the same chance are one binomial, however many groups."""
    people: Counter[Fraction] = Counter()
    for chance, count in groups:
        people[chance] += count
    return people


def _powers(base: int, highest: int) -> list[int]:
    return list(accumulate(repeat(base, highest), mul, initial=1))


def _reduced(weights: list[int]) -> tuple[int, ...]:
    common = gcd(*weights)
    return tuple(weight // common for weight in weights)
