"""Follow-ups (*seuranta*): how clients are some months later, and how many of them could not be reached.

Each class is divided by those who were reached. Who was not reached (*kato*) is a share of the whole that was to be
followed: where it is large, those who were reached say little of the others.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.measures.count import Count, Share
from interventio.measures.intervals import is_small_whole
from interventio.measures.outcomes import NamedShare, named_shares
from interventio.records.evaluation import Evaluation
from interventio.records.outcomes import FollowUp, FollowUpState
from interventio.records.text import Text


class FollowUpStanding(StrEnum):
    """How a follow-up stands on a day."""

    PLANNED = "planned"
    OVERDUE = "overdue"
    """It was to be done by a day that is over."""
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class FollowedClients:
    """Those whom a follow-up is of: all whose work ended, a class or a part of one. None: not known."""

    name: Text | None
    count: Count | None


@dataclass(frozen=True, slots=True)
class FollowUpShares:
    """A follow-up as it stands on a day; its numbers are known only once it is done."""

    months: int
    standing: FollowUpStanding
    due: date | None
    done: date | None
    of: str | None
    """The id of the class or the part that is followed; None: all whose work ended."""
    followed: FollowedClients
    whole: Count | None
    """How many were to be followed: as recorded, else all who are followed."""
    reached: Count | None
    classes: tuple[NamedShare, ...]
    """Each as a share of those reached."""
    attrition: Share | None
    """Those not reached, of the whole; None where it is not known or contradicts itself."""
    note: Text | None = None

    @property
    def is_small(self) -> bool | None:
        """Whether those reached are so few that it must be said; None before it is done."""
        return None if self.reached is None else is_small_whole(self.reached)


def follow_ups_of(evaluation: Evaluation, day: date) -> tuple[FollowUpShares, ...]:
    """Return the follow-ups of an evaluation as they stand on `day`, in the order of the file."""
    followed = _followed(evaluation)
    everybody = FollowedClients(None, None if evaluation.ended is None else Count(evaluation.ended))
    nobody = FollowedClients(None, None)
    return tuple(
        follow_up_shares(one, everybody if one.of is None else followed.get(one.of, nobody), day)
        for one in evaluation.follow_ups
    )


def follow_up_shares(follow_up: FollowUp, followed: FollowedClients, day: date) -> FollowUpShares:
    """Return a follow-up with the shares of its classes and of those not reached.

    >>> told = FollowUp.model_validate({"months": 6, "status": "done", "whole": 12, "classes": [
    ...     {"id": "placed", "name": "Still placed", "count": 3},
    ...     {"id": "home", "name": "Lives at home", "count": 5},
    ...     {"id": "ended", "name": "No longer a client", "count": 3},
    ... ]}, strict=False)
    >>> found = follow_up_shares(told, FollowedClients(None, Count(12)), date(2026, 1, 1))
    >>> [str(one.share.fraction()) for one in found.classes], found.attrition.fraction()
    (['3/11', '5/11', '3/11'], Fraction(1, 12))
    """
    standing = standing_on(follow_up, day)
    is_done = standing is FollowUpStanding.DONE and bool(follow_up.classes)
    whole = followed.count if follow_up.whole is None else Count(follow_up.whole)
    reached = Count(sum(one.count for one in follow_up.classes)) if is_done else None
    return FollowUpShares(
        months=follow_up.months,
        standing=standing,
        due=follow_up.due,
        done=follow_up.done if standing is FollowUpStanding.DONE else None,
        of=follow_up.of,
        followed=followed,
        whole=whole,
        reached=reached,
        classes=named_shares(follow_up.classes) if is_done else (),
        attrition=_attrition(reached, whole),
        note=follow_up.note,
    )


def standing_on(follow_up: FollowUp, day: date) -> FollowUpStanding:
    """Return how a follow-up stands on `day`: before it was done it is planned, and overdue once its day is over."""
    is_ahead = follow_up.done is not None and follow_up.done > day
    if follow_up.status is FollowUpState.PLANNED or (follow_up.status is FollowUpState.DONE and is_ahead):
        is_over = follow_up.due is not None and follow_up.due < day
        return FollowUpStanding.OVERDUE if is_over else FollowUpStanding.PLANNED
    return FollowUpStanding(follow_up.status.value)


def _attrition(reached: Count | None, whole: Count | None) -> Share | None:
    if reached is None or whole is None or reached > whole:
        return None
    return Share(Count(whole.value - reached.value), whole)


def _followed(evaluation: Evaluation) -> Mapping[str, FollowedClients]:
    """Return the classes and parts of an evaluation by id; what stands twice is not known."""
    found: dict[str, FollowedClients] = {}
    for id_, name, count in _told(evaluation):
        found[id_] = FollowedClients(name, None if id_ in found else Count(count))
    return found


def _told(evaluation: Evaluation) -> Iterator[tuple[str, Text, int]]:
    for outcomes in evaluation.outcomes:
        for one in outcomes.classes:
            yield one.id, one.name, one.count
            yield from ((part.id, part.name, part.count) for part in one.parts)
