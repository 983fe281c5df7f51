"""Compositions of multidisciplinary teams: which one holds on a day, and which professions belonged to it."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from interventio.records.multidisciplinary_team import Composition, Demand, MultidisciplinaryTeam

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CompositionTerm:
    """A composition with the first and the last day on which it holds; the newest one holds for good."""

    composition: Composition
    first: date
    last: date

    def days_in(self, time: Demand) -> int:
        """Return on how many days of a time it holds."""
        return max(0, (min(self.last, time.ends) - max(self.first, time.starts)).days + 1)


def terms_of(team: MultidisciplinaryTeam) -> tuple[CompositionTerm, ...]:
    """Return the compositions of a team, the oldest first; of two of one day the one that stands lower in the file."""
    ordered = sorted({one.since: one for one in team.compositions}.values(), key=lambda one: one.since)
    lasts = [*(later.since - ONE_DAY for later in ordered[1:]), date.max]
    return tuple(CompositionTerm(one, one.since, last) for one, last in zip(ordered, lasts, strict=False))


def terms_until(team: MultidisciplinaryTeam, day: date) -> tuple[CompositionTerm, ...]:
    """Return the compositions that have begun by `day`, the oldest first."""
    return tuple(one for one in terms_of(team) if one.first <= day)


def composition_on(team: MultidisciplinaryTeam, day: date) -> Composition | None:
    """Return of which professions a team is made up on `day`; None before its first composition."""
    terms = terms_until(team, day)
    return terms[-1].composition if terms else None


def terms_in(terms: Sequence[CompositionTerm], time: Demand) -> Sequence[CompositionTerm]:
    """Return those of some compositions, the oldest first, that held on any day of a time."""
    first = bisect_left(terms, time.starts, key=lambda one: one.last)
    return terms[first : bisect_right(terms, time.ends, key=lambda one: one.first)]


def posts_by_occupation(composition: Composition) -> dict[str, Fraction]:
    """Return the posts of each profession of a composition, in its order."""
    posts: dict[str, Fraction] = {}
    for post in composition.posts:
        posts[post.occupation] = posts.get(post.occupation, Fraction(0)) + post.posts
    return posts


def terms_by_occupation(team: MultidisciplinaryTeam) -> Mapping[str, Sequence[CompositionTerm]]:
    """Return by profession the compositions that it belonged to, the oldest first."""
    found: dict[str, list[CompositionTerm]] = {}
    for term in terms_of(team):
        for occupation in posts_by_occupation(term.composition):
            found.setdefault(occupation, []).append(term)
    return found
