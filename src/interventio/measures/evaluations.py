"""Evaluations in exact numbers."""

from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.count import Count, Share
from interventio.measures.economy import EconomyNumbers, economy_of
from interventio.measures.effects import ScoreChange, score_changes
from interventio.measures.feedback import GroupFeedback, group_feedback, response_of
from interventio.measures.follow_ups import FollowUpShares, follow_ups_of
from interventio.measures.goals import GoalStanding, goals_of
from interventio.measures.outcomes import CategoryShare, OutcomeShares, categories_of, outcome_shares
from interventio.records.evaluation import Evaluation, ExpertInvolvement
from interventio.records.text import Text

Subject = tuple[str, str]
"""What is evaluated: `("team", id)` or `("intervention", id)`."""


@dataclass(frozen=True, slots=True)
class ExpertsTakingPart:
    """How experts by experience took part, and how many they were; None: not known."""

    how: Text
    experts: Count | None


@dataclass(frozen=True, slots=True)
class EvaluationNumbers:
    """An evaluation in exact numbers. What it says in words stands in its record."""

    id: str
    subjects: tuple[Subject, ...]
    starts: date
    ends: date
    ended: Count | None
    """For how many clients the work ended in the time; None: not known."""
    categories: tuple[CategoryShare, ...]
    outcomes: tuple[OutcomeShares, ...]
    follow_ups: tuple[FollowUpShares, ...]
    feedback: tuple[GroupFeedback, ...]
    response: Share | None
    """The answered of the asked in all groups together; None where it is not known of one."""
    scores: tuple[ScoreChange, ...]
    economy: EconomyNumbers | None
    goals: tuple[GoalStanding, ...]
    experts: tuple[ExpertsTakingPart, ...]


def evaluations_on(catalogue: Catalogue) -> tuple[EvaluationNumbers, ...]:
    """Return all evaluations as they stand on the catalogue's day, by what they are of and then by time."""
    found = (evaluation_numbers(one, catalogue) for one in catalogue.evaluations.values())
    return tuple(sorted(found, key=lambda one: (one.subjects, one.ends, one.starts, one.id)))


def evaluation_numbers(evaluation: Evaluation, catalogue: Catalogue) -> EvaluationNumbers:
    """Return an evaluation in exact numbers, as it stands on the catalogue's day."""
    names = {one.id: one.name for one in evaluation.categories}
    feedback = tuple(group_feedback(one) for one in evaluation.feedback)
    return EvaluationNumbers(
        id=evaluation.id,
        subjects=subjects_of(evaluation),
        starts=evaluation.starts,
        ends=evaluation.ends,
        ended=None if evaluation.ended is None else Count(evaluation.ended),
        categories=categories_of(evaluation),
        outcomes=tuple(outcome_shares(one, names) for one in evaluation.outcomes),
        follow_ups=follow_ups_of(evaluation, catalogue.day),
        feedback=feedback,
        response=response_of(feedback),
        scores=score_changes(evaluation.scores, catalogue.words.instruments),
        economy=economy_of(evaluation),
        goals=goals_of(evaluation),
        experts=tuple(_taking_part(one) for one in evaluation.experts),
    )


def subjects_of(evaluation: Evaluation) -> tuple[Subject, ...]:
    """Return what an evaluation is of: its team, its method, or both."""
    named = (("team", evaluation.team), ("intervention", evaluation.intervention))
    return tuple((kind, id_) for kind, id_ in named if id_ is not None)


def _taking_part(one: ExpertInvolvement) -> ExpertsTakingPart:
    return ExpertsTakingPart(one.how, None if one.experts is None else Count(one.experts))
