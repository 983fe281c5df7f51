"""What may become of one cell: who of its trained people stays, and who is trained anew, month by month."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from interventio.measures.assumptions import stays
from interventio.measures.chances import NOBODY, Chances, people_by_chance, sum_of


@dataclass(frozen=True, slots=True, repr=False)
class Cohort:
    """People who count as trained from the same month on, each with the same chance and by themselves."""

    people: int
    month: int
    chance: Fraction


@dataclass(frozen=True, slots=True, repr=False)
class Outlook:
    """A cell as it is expected to be. Its places stay as many; who leaves is replaced by somebody who is not trained.

    As long as the trained and the seats together are no more than the places, every seat finds somebody who is not
    trained, and each group of people is a binomial of its own: the cohorts. Where they are more, some seats may stay
    empty, and how many depends on who has left: from then on the chances are those of one number, `mixed`.
    """

    places: int
    turnover: Fraction
    cohorts: tuple[Cohort, ...]
    mixed: Chances = NOBODY
    since: int = 0
    """The month that `mixed` is of."""

    def has_room(self, seats: int) -> bool:
        """Tell whether so many seats are sure to find somebody who is not trained."""
        return seats + self.mixed.most + sum(cohort.people for cohort in self.cohorts) <= self.places

    def seated(self, month: int, seats: int, completion: Fraction) -> "Outlook":
        """Return the cell with seats in a round that is completed in `month`, later than the earlier ones or with them.

        A seat is taken by somebody who is not trained then; where everybody is, it stays empty.
        """
        if self.has_room(seats):
            return replace(self, cohorts=(*self.cohorts, Cohort(seats, month, completion)))
        filled = total_of([self], month).filled(min(seats, self.places), self.places, completion)
        return Outlook(self.places, self.turnover, (), filled, month)

    def people(self, month: int) -> Iterator[tuple[Fraction, int]]:
        """Yield the chance of being trained in a month, with how many people have it, but for `others`."""
        for cohort in self.cohorts:
            if cohort.people:
                yield cohort.chance * stays(self.turnover, month, cohort.month), cohort.people

    def others(self, month: int) -> Chances:
        """Return the chances of how many of those in `mixed` are still there in a month."""
        if self.mixed is NOBODY:
            return NOBODY
        return self.mixed.thinned(stays(self.turnover, month, self.since))

    def expected(self, month: int) -> Fraction:
        """Return how many trained people there are to be expected in a month."""
        known = sum((chance * people for chance, people in self.people(month)), Fraction(0))
        return known + self.mixed.mean() * stays(self.turnover, month, self.since)


def outlook_of(places: int, trained: int, turnover: Fraction) -> Outlook:
    """Return a cell as it is counted today."""
    return Outlook(places, turnover, (Cohort(trained, 0, Fraction(1)),))


def total_of(outlooks: Iterable[Outlook], month: int) -> Chances:
    """Return the chances of how many are trained in several cells together, none earlier than the last seats in them.

    >>> team = outlook_of(places=3, trained=2, turnover=Fraction(12, 100)).seated(1, 1, Fraction(9, 10))
    >>> total_of([team], 1).at_least(3)  # both stay, and one completes: 0.99 × 0.99 × 0.9
    Fraction(88209, 100000)
    """
    cells = list(outlooks)
    people = people_by_chance(group for cell in cells for group in cell.people(month))
    return sum_of(people, [others for cell in cells if (others := cell.others(month)) is not NOBODY])
