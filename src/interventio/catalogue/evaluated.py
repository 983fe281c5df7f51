"""Whom an evaluation is of, in plain counts: how many its parts are parts of, and which follow-ups are to come."""

from collections.abc import Iterator
from datetime import date

from interventio.records.evaluation import Evaluation
from interventio.records.outcomes import FollowUp, FollowUpState


def ended_of(evaluation: Evaluation, category: str | None = None) -> int | None:
    """Return for how many clients of a category, or in all, the work ended; None where it is not known.

    Where the whole is left out, it is all categories together.
    """
    if category is not None:
        return next((one.ended for one in evaluation.categories if one.id == category), None)
    if evaluation.ended is None and evaluation.categories:
        return sum(one.ended for one in evaluation.categories)
    return evaluation.ended


def outcome_sizes(evaluation: Evaluation) -> dict[str, int | None]:
    """Return how many clients each class and each part of one has, by id; None for an id that stands more than once."""
    sizes: dict[str, int | None] = {}
    for outcomes in evaluation.outcomes:
        for one in outcomes.classes:
            for id_, count in ((one.id, one.count), *((part.id, part.count) for part in one.parts)):
                sizes[id_] = None if id_ in sizes else count
    return sizes


def open_follow_ups(evaluation: Evaluation) -> Iterator[tuple[int, FollowUp, date]]:
    """Yield the follow-ups that are still to be done, with their positions and the days by which they are to be."""
    for position, one in enumerate(evaluation.follow_ups):
        if one.status is FollowUpState.PLANNED and one.due:
            yield position, one, one.due
