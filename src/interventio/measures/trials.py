"""Trials, workshops and pilots: how they stand on a day, who took part of whom was aimed at, what they said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.count import Count
from interventio.records.trial import Size, Trial, TrialState


class SizeFit(StrEnum):
    """How the number of those who took part compares with the one that was aimed at."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class FeedbackCounts:
    """How many were asked what they think, how many answered, and how many found it useful; None: not known."""

    asked: Count | None
    answered: Count | None
    useful: Count | None


@dataclass(frozen=True, slots=True)
class TrialNumbers:
    """A trial as it stands on a day. Before it has begun nobody has taken part, whatever the file knows by now."""

    trial: Trial
    state: TrialState
    took_part: Count | None
    fit: SizeFit | None
    feedback: FeedbackCounts | None


def last_day(trial: Trial) -> date:
    """Return the day on which a trial ends."""
    return max(trial.starts, trial.ends or trial.starts)


def state_on(trial: Trial, day: date) -> TrialState:
    """Return how a trial stands on `day`: one that lies ahead is planned then, one that has not ended is running."""
    if trial.status in {TrialState.PLANNED, TrialState.CANCELLED}:
        return trial.status
    if trial.starts > day:
        return TrialState.PLANNED
    return TrialState.RUNNING if last_day(trial) > day else trial.status


def trials_on(catalogue: Catalogue) -> tuple[TrialNumbers, ...]:
    """Return all trials as they stand on the catalogue's day, the earliest first."""
    ordered = sorted(catalogue.trials.values(), key=lambda one: (one.starts, one.id))
    return tuple(_numbers(one, state_on(one, catalogue.day)) for one in ordered)


def _numbers(trial: Trial, state: TrialState) -> TrialNumbers:
    has_begun = state in {TrialState.RUNNING, TrialState.HELD}
    took_part = _count(trial.took_part) if has_begun else None
    said = trial.feedback if state is TrialState.HELD else None
    return TrialNumbers(
        trial=trial,
        state=state,
        took_part=took_part,
        fit=fit_of(took_part, trial.size) if took_part is not None and state is TrialState.HELD else None,
        feedback=FeedbackCounts(_count(said.asked), _count(said.answered), _count(said.useful)) if said else None,
    )


def fit_of(took_part: Count, size: Size) -> SizeFit | None:
    """Return how a number of participants compares with a size; None where no size was aimed at.

    >>> fit_of(Count(9), Size(lowest=10, highest=20))
    <SizeFit.BELOW: 'below'>
    """
    if size.lowest is None and size.highest is None:
        return None
    if size.lowest is not None and took_part < Count(size.lowest):
        return SizeFit.BELOW
    return SizeFit.ABOVE if size.highest is not None and Count(size.highest) < took_part else SizeFit.WITHIN


def _count(number: int | None) -> Count | None:
    return None if number is None else Count(number)
