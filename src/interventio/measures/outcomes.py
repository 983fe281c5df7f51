"""Outcome shares (*tulosten osuudet*): how those turned out whose work ended, class by class.

A class is divided by those whose outcome is known; the unknown are told apart and never counted into a class. A part of
a class, such as those placed, is divided by the same whole as the class.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from interventio.measures.count import Count, Share
from interventio.measures.intervals import ConfidenceInterval, is_small_whole, wilson
from interventio.records.evaluation import Evaluation
from interventio.records.outcomes import OutcomePart, Outcomes, Turn
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class NamedShare:
    """Clients of whom something is told, and their share of a whole."""

    id: str
    name: Text
    share: Share
    interval: ConfidenceInterval | None
    """At 95 %; None for a whole of 0."""


@dataclass(frozen=True, slots=True)
class OutcomeShare:
    """An outcome class with its share of those whose outcome is known."""

    told: NamedShare
    turn: Turn | None
    parts: tuple[NamedShare, ...]
    """Some of the class, told apart, each as a share of the same whole as the class."""


@dataclass(frozen=True, slots=True)
class OutcomeShares:
    """How the clients of one category, or all, turned out."""

    of: str | None
    """The category; None: all whose work ended."""
    name: Text | None
    """The name of the category; None also where the list `categories` has no such one."""
    classes: tuple[OutcomeShare, ...]
    known: Count
    """The whole: all those who stand in a class."""
    unknown: Count

    @property
    def is_small(self) -> bool:
        """Whether the whole is so small that it must be said."""
        return is_small_whole(self.known)


@dataclass(frozen=True, slots=True)
class CategoryShare:
    """A category of clients, and its share of all whose work ended; None where those are not known."""

    id: str
    name: Text
    ended: Count
    share: Share | None


def categories_of(evaluation: Evaluation) -> tuple[CategoryShare, ...]:
    """Return the categories in the order of the file; one above its whole contradicts itself and has no share."""
    whole = evaluation.ended
    return tuple(
        CategoryShare(
            one.id,
            one.name,
            Count(one.ended),
            Share(Count(one.ended), Count(whole)) if whole is not None and one.ended <= whole else None,
        )
        for one in evaluation.categories
    )


def outcome_shares(outcomes: Outcomes, names: Mapping[str, Text] | None = None) -> OutcomeShares:
    """Return the shares of outcome classes, and of their parts, of all whose outcome is known.

    >>> told = Outcomes.model_validate({"classes": [
    ...     {"id": "better", "name": "Better", "count": 8},
    ...     {"id": "same", "name": "The same", "count": 6},
    ...     {"id": "worse", "name": "Worse", "count": 11, "parts": [{"id": "placed", "name": "Placed", "count": 3}]},
    ... ], "unknown": 2})
    >>> shares = outcome_shares(told)
    >>> [str(one.told.share.fraction()) for one in shares.classes], shares.classes[2].parts[0].share.fraction()
    (['8/25', '6/25', '11/25'], Fraction(3, 25))
    """
    known = Count(sum(one.count for one in outcomes.classes))
    return OutcomeShares(
        of=outcomes.of,
        name=(names or {}).get(outcomes.of or ""),
        classes=tuple(
            OutcomeShare(
                _named(one.id, one.name, one.count, known),
                one.turn,
                tuple(_named(part.id, part.name, part.count, known) for part in one.parts if part.count <= one.count),
            )
            for one in outcomes.classes
        ),
        known=known,
        unknown=Count(outcomes.unknown),
    )


def named_shares(parts: tuple[OutcomePart, ...]) -> tuple[NamedShare, ...]:
    """Return classes as shares of all that stand in one of them."""
    whole = Count(sum(one.count for one in parts))
    return tuple(_named(one.id, one.name, one.count, whole) for one in parts)


def _named(id_: str, name: Text, part: int, whole: Count) -> NamedShare:
    one = Share(Count(part), whole)
    return NamedShare(id_, name, one, wilson(one))
