"""Training rounds in numbers: seats, who completed them, and what they cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import done_day, rounds_in_order, state_on
from interventio.measures.count import Count, Share
from interventio.records.training_round import Cost, Covers, RoundState, TrainingRound


@dataclass(frozen=True, slots=True)
class Completion:
    """Those who completed a training among those who attended it."""

    share: Share
    """A whole of 0 where nothing is known, or nobody attended."""
    unknown: int
    """How many lines are left out because one of their counts is missing, or because they contradict each other."""


@dataclass(frozen=True, slots=True)
class RoundNumbers:
    """A training round as it stands on a day, with its numbers; None where one is not known."""

    training: TrainingRound
    state: RoundState
    booked: Count | None
    free: Count | None
    """The seats that are not booked."""
    attended: Count | None
    completed: Count | None
    certified: Count | None
    completion: Completion | None
    """None before the day by which the round is completed."""
    euros: int | None
    """What the whole round costs."""
    euros_each: Fraction | None
    """What it costs for each who completed it, exact."""


def rounds_on(catalogue: Catalogue) -> tuple[RoundNumbers, ...]:
    """Return all rounds as they stand on the catalogue's day, the earliest first."""
    return tuple(round_numbers(one, catalogue.day) for one in rounds_in_order(catalogue))


def round_numbers(training: TrainingRound, day: date) -> RoundNumbers:
    """Return the numbers of a round as they are known on `day`; how it went is not known before it was held."""
    state = state_on(training, day)
    is_held = state is RoundState.HELD
    is_done = is_held and done_day(training) <= day
    booked = _sum(line.booked for line in training.participants)
    completed = _sum(line.completed for line in training.participants) if is_done else None
    euros = whole_cost(training.cost, training.seats) if training.cost else None
    return RoundNumbers(
        training=training,
        state=state,
        booked=booked,
        free=_rest(training.seats, booked),
        attended=_sum(line.attended for line in training.participants) if is_held else None,
        completed=completed,
        certified=_sum(line.certified for line in training.participants) if is_done else None,
        completion=completion_of([training]) if is_done else None,
        euros=euros,
        euros_each=Fraction(euros, completed.value) if euros is not None and completed and completed.value else None,
    )


def whole_cost(cost: Cost, seats: int | None) -> int | None:
    """Return what a whole round costs in euros; a price for each seat is for every seat, be it booked or not.

    >>> whole_cost(Cost(euros=300, covers=Covers.SEAT), seats=16)
    4800
    """
    if cost.covers is Covers.ROUND:
        return cost.euros
    return None if seats is None else cost.euros * seats


def completion_of(trainings: Iterable[TrainingRound]) -> Completion:
    """Return completed ÷ attended over the lines of some rounds that tell both.

    >>> from interventio.records.training_round import Participants
    >>> def held(**lines): return TrainingRound.model_construct(participants=tuple(
    ...     Participants(team="harju", occupation=name, attended=attended, completed=completed)
    ...     for name, (attended, completed) in lines.items()))
    >>> found = completion_of([held(nurse=(10, 8)), held(psychologist=(2, 2), nurse=(4, None))])
    >>> found.share.fraction(), found.unknown  # 10 of 12; four nurses of whom nobody knows are left out
    (Fraction(5, 6), 1)
    """
    lines = [line for training in trainings for line in training.participants]
    known = [
        Share(Count(line.completed), Count(line.attended))
        for line in lines
        if line.attended is not None and line.completed is not None and line.completed <= line.attended
    ]
    return Completion(sum(known, Share(Count(0), Count(0))), len(lines) - len(known))


def completion_rate(rounds: Iterable[RoundNumbers]) -> Completion:
    """Return completed ÷ attended over all rounds that are completed by the day."""
    return completion_of(one.training for one in rounds if one.completion)


def _sum(counts: Iterable[int | None]) -> Count | None:
    """Return the sum of counts of different people; None where one of them is unknown, or there is none."""
    told = list(counts)
    known = [count for count in told if count is not None]
    return Count(sum(known)) if told and len(known) == len(told) else None


def _rest(seats: int | None, booked: Count | None) -> Count | None:
    return None if seats is None or booked is None else Count(max(0, seats - booked.value))
