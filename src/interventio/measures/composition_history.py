"""How the composition of a multidisciplinary team has changed: posts that were added, and posts taken away."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.compositions import posts_by_occupation, terms_until
from interventio.records.multidisciplinary_team import Composition, MultidisciplinaryTeam


@dataclass(frozen=True, slots=True)
class PostChange:
    """The posts of a profession before and after a change of composition; 0 where it did not belong to the team."""

    occupation: str
    before: Fraction
    after: Fraction


@dataclass(frozen=True, slots=True)
class CompositionChange:
    """A composition that has begun, its posts, and what is different from the one before it."""

    composition: Composition
    until: date | None
    """The last day on which it held; None for the one that holds."""
    posts: Fraction
    """All posts together. Posts are not people: they may be shown to everybody who works here."""
    changes: tuple[PostChange, ...]
    """None for the first one."""


def composition_history(team: MultidisciplinaryTeam, day: date) -> tuple[CompositionChange, ...]:
    """Return the compositions of a team that have begun by `day`, each with what has changed, the oldest first."""
    found: list[CompositionChange] = []
    for term in terms_until(team, day):
        until = term.last if term.last < day else None
        posts = posts_by_occupation(term.composition)
        changes = post_changes(found[-1].composition, term.composition) if found else ()
        found.append(CompositionChange(term.composition, until, sum(posts.values(), Fraction(0)), changes))
    return tuple(found)


def post_changes(before: Composition, after: Composition) -> tuple[PostChange, ...]:
    """Return the professions whose posts differ: those of the later composition first, then those that are gone."""
    then, now = posts_by_occupation(before), posts_by_occupation(after)
    pairs = ((id_, then.get(id_, Fraction(0)), now.get(id_, Fraction(0))) for id_ in dict.fromkeys((*now, *then)))
    return tuple(PostChange(id_, old, new) for id_, old, new in pairs if old != new)
