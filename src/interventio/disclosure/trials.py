"""Trials as an audience may see them.

Who took part, and what they said, is told in counts of people. Coordinators see all of them. Managers and
professionals see how many took part where that is no small number. What was said is shown to them as a whole or not at
all: only where those who found it useful, those who did not, and those who were asked and did not answer are each no
small number, and where no small number follows from it and from how many took part. Clients see nothing of trials.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.measures.count import Count
from interventio.measures.trials import FeedbackCounts, SizeFit, TrialNumbers
from interventio.records.trial import TrialState


@dataclass(frozen=True, slots=True)
class ShownCount:
    """A number of people; None unless `state` is exact."""

    state: State
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ShownFeedback:
    """What participants said; the numbers are None unless `state` is exact, and where they are not known."""

    state: State
    asked: int | None = None
    answered: int | None = None
    useful: int | None = None
    answering: Fraction | None = None
    """Answered ÷ asked, exact."""
    finding_useful: Fraction | None = None
    """Useful ÷ answered, exact."""


@dataclass(frozen=True, slots=True)
class ShownTrial:
    """A trial: its names and texts are in its record, its numbers here."""

    id: str
    levels: str
    state: TrialState
    took_part: ShownCount
    fit: SizeFit | None
    """How many took part of whom was aimed at; None also where their number is hidden."""
    feedback: ShownFeedback | None
    """None where there is none."""


def shown_trials(trials: Iterable[TrialNumbers], audience: Audience, threshold: int) -> tuple[ShownTrial, ...]:
    """Return trials as an audience may see them; those who see no staffing see none."""
    if not audience.sees_staffing:
        return ()
    least = Count(0 if audience is Audience.COORDINATOR else threshold)
    return tuple(_shown(one, least) for one in trials)


def _shown(one: TrialNumbers, least: Count) -> ShownTrial:
    took_part = _count(one.took_part, least)
    return ShownTrial(
        id=one.trial.id,
        levels=one.trial.levels,
        state=one.state,
        took_part=took_part,
        fit=one.fit if took_part.state is State.EXACT else None,
        feedback=_feedback(one.feedback, one.took_part, least) if one.feedback else None,
    )


def _count(count: Count | None, least: Count) -> ShownCount:
    if count is None:
        return ShownCount(State.UNKNOWN)
    return ShownCount(State.HIDDEN) if count < least else ShownCount(State.EXACT, count.value)


def _feedback(said: FeedbackCounts, took_part: Count | None, least: Count) -> ShownFeedback:
    if not _may_be_shown(said, took_part, least):
        return ShownFeedback(State.HIDDEN)
    asked, answered, useful = _value(said.asked), _value(said.answered), _value(said.useful)
    return ShownFeedback(State.EXACT, asked, answered, useful, _part_of(answered, asked), _part_of(useful, answered))


def _may_be_shown(said: FeedbackCounts, took_part: Count | None, least: Count) -> bool:
    """Tell whether no number of a chain, nor what one lacks to the one before it, is below the least that is shown.

    That everybody who took part was asked tells of nobody. To others than coordinators an unknown count breaks the
    chain: what is left of it proves nothing.
    """
    if not least.value:
        return True
    chain = (said.asked, said.answered, said.useful)
    known = [count.value for count in chain if count is not None]
    if len(known) < len(chain) or known[-1] < least.value:
        return False
    gaps = [before - after for before, after in pairwise(known)]
    beside = [abs(took_part.value - number) for number in known] if took_part else []
    is_all = bool(took_part) and took_part == said.asked
    return all(gap >= least.value for gap in (*gaps, *(beside[1:] if is_all else beside)))


def _part_of(part: int | None, whole: int | None) -> Fraction | None:
    """Return a part of its whole; None where one is not known, or where they contradict each other."""
    return Fraction(part, whole) if part is not None and whole and part <= whole else None


def _value(count: Count | None) -> int | None:
    return None if count is None else count.value
