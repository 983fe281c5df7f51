"""What the clients of a multidisciplinary team need, and what that says about its composition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import (
    CompositionTerm,
    posts_by_occupation,
    terms_in,
    terms_of,
    terms_until,
)
from interventio.measures.count import Count, Share
from interventio.records.multidisciplinary_team import Demand, MultidisciplinaryTeam

RARE = Fraction(20, 100)
"""A profession that a smaller share of the clients needs is rarely needed."""

SHORT = Fraction(25, 100)
"""A profession that a larger share of those who need it has to do without or wait for is short."""

DAYS_OF_MONTH = Fraction(1461, 48)
"""The mean length of a month in days."""


@dataclass(frozen=True, slots=True)
class ProfessionDemand:
    """How many clients needed a profession in a time, and how many of those had to do without it or wait."""

    occupation: str
    needing: Share | None
    """Of the clients; None where it is not known, or cannot be true."""
    lacking: Share | None
    """Of those who needed it."""
    posts: Fraction | None
    """How many posts it had, as a mean over the days of the time."""

    @property
    def is_rare(self) -> bool:
        """Whether the profession is rarely needed.

        >>> from interventio.measures.count import share
        >>> ProfessionDemand("nurse", needing=share(9, 58), lacking=None, posts=None).is_rare
        True
        """
        needed = self.needing.fraction() if self.needing else None
        return needed is not None and needed < RARE

    @property
    def is_short(self) -> bool:
        """Whether there is too little of the profession.

        >>> from interventio.measures.count import share
        >>> ProfessionDemand("nurse", needing=share(24, 58), lacking=share(6, 24), posts=None).is_short
        False
        """
        lacked = self.lacking.fraction() if self.lacking else None
        return lacked is not None and lacked > SHORT


@dataclass(frozen=True, slots=True)
class TeamDemand:
    """What the clients of a team needed in a time."""

    demand: Demand
    clients: Count
    professions: tuple[ProfessionDemand, ...]
    """In the order in which they have belonged to the team."""
    posts: Fraction | None
    """All posts, as a mean over the days of the time."""
    capacity: Fraction | None
    """How many clients the team can have at a time, as a mean over the days of the time."""
    at_a_time: Fraction | None
    """How many clients the team had at a time, as an estimate from how long they usually stay."""


def demand_of(catalogue: Catalogue, team: MultidisciplinaryTeam) -> tuple[TeamDemand, ...]:
    """Return the times of a team that are over on the catalogue's day, the oldest first.

    A time that overlaps an earlier one is left out: its clients would count twice.
    """
    order, terms = professions_of(team, catalogue.day), terms_of(team)
    times: list[Demand] = []
    for one in sorted(team.demand, key=lambda one: (one.starts, one.ends)):
        if one.starts <= one.ends <= catalogue.day and (not times or times[-1].ends < one.starts):
            times.append(one)
    return tuple(_in_time(team, one, terms_in(terms, one), order) for one in times)


def professions_of(team: MultidisciplinaryTeam, day: date) -> tuple[str, ...]:
    """Return all professions of a team up to a day: those of its present composition first, then the earlier ones."""
    posts = (post.occupation for one in reversed(terms_until(team, day)) for post in one.composition.posts)
    needed = (id_ for one in team.demand if one.ends <= day for id_ in (*one.needing, *one.lacking))
    return tuple(dict.fromkeys((*posts, *needed)))


def _in_time(
    team: MultidisciplinaryTeam, time: Demand, terms: Sequence[CompositionTerm], order: tuple[str, ...]
) -> TeamDemand:
    days = (time.ends - time.starts).days + 1
    posts = _mean_posts(time, terms, days)
    months = days / DAYS_OF_MONTH
    usual = team.stay.usual if team.stay else None
    named = time.needing.keys() | time.lacking.keys()
    return TeamDemand(
        demand=time,
        clients=Count(time.clients),
        professions=tuple(_profession(time, one, posts) for one in order if one in named),
        posts=None if posts is None else sum(posts.values(), Fraction(0)),
        capacity=_mean_capacity(time, terms, days),
        at_a_time=at_a_time(time.clients, usual, months) if usual is not None and usual > 0 else None,
    )


def _profession(time: Demand, occupation: str, posts: Mapping[str, Fraction] | None) -> ProfessionDemand:
    needing, lacking = time.needing.get(occupation), time.lacking.get(occupation)
    return ProfessionDemand(
        occupation=occupation,
        needing=_share(needing, time.clients),
        lacking=_share(lacking, needing),
        posts=None if posts is None else posts.get(occupation, Fraction(0)),
    )


def _mean_posts(time: Demand, terms: Sequence[CompositionTerm], days: int) -> dict[str, Fraction] | None:
    """Return the posts of each profession as a mean over the days of a time; None where a day has no composition."""
    if sum(term.days_in(time) for term in terms) < days:
        return None
    posts: dict[str, Fraction] = {}
    for term in terms:
        for occupation, amount in posts_by_occupation(term.composition).items():
            posts[occupation] = posts.get(occupation, Fraction(0)) + amount * Fraction(term.days_in(time), days)
    return posts


def _mean_capacity(time: Demand, terms: Sequence[CompositionTerm], days: int) -> Fraction | None:
    known = [(term.composition.capacity, term.days_in(time)) for term in terms]
    if sum(held for capacity, held in known if capacity is not None) < days:
        return None
    return sum((Fraction(capacity * held, days) for capacity, held in known if capacity is not None), Fraction(0))


def _share(part: int | None, whole: int | None) -> Share | None:
    return Share(Count(part), Count(whole)) if part is not None and whole is not None and part <= whole else None


def at_a_time(clients: int, stay: Fraction, months: Fraction) -> Fraction:
    """Return how many clients a team has at a time: clients × stay ÷ (stay + months of the time).

    Of those who are with it in a time, some were there when it began, and as many are when it ends. It holds where as
    many come as go (Little's law: clients at a time = clients who come in a month × months that they stay).

    >>> at_a_time(72, stay=Fraction(6), months=Fraction(12))
    Fraction(24, 1)
    """
    return clients * stay / (stay + months)
