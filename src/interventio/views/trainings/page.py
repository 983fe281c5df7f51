"""Trainings: the rounds to come, those that were held, what is accepted in their place, and certificates."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """Those of one occupation in one team, in a few words such as `5 booked`."""

    team: Mention
    occupation: Words
    counts: str


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A training round. Numbers are "" where they are not known or not for these readers."""

    id: str
    """The name of its file, for coordinators; "" for others."""
    place: str
    """The fragment by which it can be linked to."""
    method: Mention
    name: Words | None
    purpose: str
    state: str
    """`planned`, `held` or `cancelled`."""
    when: str
    complete_by: DayWords | None
    provider: Words
    occupations: tuple[Words, ...]
    """Who may deliver the method: for whom the round is."""
    seats: str
    free: str
    """How many seats are not booked."""
    attended: str
    completed: str
    share: str
    """Completed ÷ attended."""
    cost: str
    cost_each: str
    """What it cost for each who completed it."""
    note: Words | None
    participants: tuple[ParticipantLine, ...]


@dataclass(frozen=True, slots=True)
class EquivalentLine:
    """Another training that is accepted in place of a method's own."""

    method: Mention
    training: Words
    since: DayWords | None
    by: Words | None
    reason: Words | None


@dataclass(frozen=True, slots=True)
class ExpiryLine:
    """People whose certificates of a method run out in a month."""

    month: str
    is_past: bool
    method: Mention
    people: int
    teams: tuple[Mention, ...]
    trainings: tuple[str, ...]
    """The files of the rounds that gave them."""


@dataclass(frozen=True, slots=True)
class TrainingsPage:
    """Training rounds and what belongs to them."""

    to_come: tuple[RoundLine, ...]
    overdue: tuple[RoundLine, ...]
    """Planned rounds whose days have passed; coordinators are asked what became of them."""
    held: tuple[RoundLine, ...]
    """Of the last two years, the newest first."""
    cancelled: tuple[RoundLine, ...]
    equivalents: tuple[EquivalentLine, ...]
    expiries: tuple[ExpiryLine, ...]
    completion: tuple[str, ...]
    """How many complete a training, in sentences; none where it is not known or not for these readers."""
    sees_counts: bool
    sees_costs: bool
    calendar: str
    """The file with the days to come, below the folder of the language; "" where there are none."""
    kind: Literal["trainings-page"] = "trainings-page"
