"""Training rounds as an audience may see them: who takes part, in counts, is for coordinators alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.measures.certificates import Expiry
from interventio.measures.count import Count
from interventio.measures.rounds import Completion, RoundNumbers
from interventio.records.text import Text
from interventio.records.training_round import Covers, Participants, Purpose, RoundState


@dataclass(frozen=True, slots=True)
class ShownCost:
    """What a round costs in whole euros; `whole` is None where the number of seats is not known."""

    euros: int
    covers: Covers
    whole: int | None
    each: Fraction | None
    """For each who completed it; coordinators alone see it."""
    note: Text | None


@dataclass(frozen=True, slots=True)
class ShownCompletion:
    """How many completed a training of those who attended; `unknown` lines are left out."""

    completed: int
    attended: int
    unknown: int

    @property
    def share(self) -> Fraction | None:
        """Completed ÷ attended, exact; None where nobody is known to have attended."""
        return Fraction(self.completed, self.attended) if self.attended else None


@dataclass(frozen=True, slots=True)
class ShownParticipants:
    """Those of one occupation in one team. A count that is not known is None."""

    team: str
    occupation: str
    booked: int | None
    attended: int | None
    completed: int | None
    certified: int | None


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A training round. What the audience does not see is None, like what is not known."""

    id: str
    intervention: str
    purpose: Purpose
    name: Text | None
    state: RoundState
    provider: Text
    days: tuple[date, ...]
    """In their order."""
    complete_by: date | None
    seats: int | None
    note: Text | None
    cost: ShownCost | None
    booked: int | None
    free: int | None
    attended: int | None
    completed: int | None
    certified: int | None
    completion: ShownCompletion | None
    participants: tuple[ShownParticipants, ...]


@dataclass(frozen=True, slots=True)
class ShownExpiry:
    """People whose certificates of a method run out in a month, and the teams and rounds that they are of."""

    month: date
    intervention: str
    people: int
    teams: tuple[str, ...]
    trainings: tuple[str, ...]
    is_past: bool


def shown_rounds(rounds: Iterable[RoundNumbers], audience: Audience) -> tuple[ShownRound, ...]:
    """Return training rounds as an audience may see them; those who see no staffing see none."""
    return tuple(_shown(one, audience) for one in rounds) if audience.sees_staffing else ()


def shown_completion(completion: Completion, audience: Audience) -> ShownCompletion | None:
    """Return how many completed, or None for those who may not see it."""
    if audience is not Audience.COORDINATOR:
        return None
    return ShownCompletion(completion.share.part.value, completion.share.whole.value, completion.unknown)


def shown_expiries(expiries: Iterable[Expiry], audience: Audience) -> tuple[ShownExpiry, ...]:
    """Return certificates that run out; coordinators alone see them, as each stands for few people."""
    if audience is not Audience.COORDINATOR:
        return ()
    return tuple(
        ShownExpiry(one.month, one.intervention, one.people.value, one.teams, one.trainings, one.is_past)
        for one in expiries
    )


def _shown(one: RoundNumbers, audience: Audience) -> ShownRound:
    record, is_exact = one.training, audience is Audience.COORDINATOR
    return ShownRound(
        id=record.id,
        intervention=record.intervention,
        purpose=record.purpose,
        name=record.name,
        state=one.state,
        provider=record.provider,
        days=tuple(sorted(record.days)),
        complete_by=record.complete_by,
        seats=record.seats,
        note=record.note,
        cost=_cost(one, audience) if audience.sees_actions else None,
        booked=_number(one.booked, is_exact=is_exact),
        free=_number(one.free, is_exact=is_exact),
        attended=_number(one.attended, is_exact=is_exact),
        completed=_number(one.completed, is_exact=is_exact),
        certified=_number(one.certified, is_exact=is_exact),
        completion=shown_completion(one.completion, audience) if one.completion else None,
        participants=tuple(_participants(line, one) for line in record.participants) if is_exact else (),
    )


def _number(count: Count | None, *, is_exact: bool) -> int | None:
    return count.value if count and is_exact else None


def _cost(one: RoundNumbers, audience: Audience) -> ShownCost | None:
    cost = one.training.cost
    if cost is None:
        return None
    each = one.euros_each if audience is Audience.COORDINATOR else None
    return ShownCost(cost.euros, cost.covers, one.euros, each, cost.note)


def _participants(line: Participants, one: RoundNumbers) -> ShownParticipants:
    """Return a line with what is known of it on the day."""
    is_held, is_done = one.state is RoundState.HELD, one.completion is not None
    return ShownParticipants(
        team=line.team,
        occupation=line.occupation,
        booked=line.booked,
        attended=line.attended if is_held else None,
        completed=line.completed if is_done else None,
        certified=line.certified if is_done else None,
    )
