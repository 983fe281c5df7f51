"""A training round (*koulutuskierros*): one training on certain days, who takes part in it, and how far they come."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Choice, Day, Id, InterventionId, Many, OccupationId, Tally, TeamId
from interventio.records.record import Record
from interventio.records.text import Text


class Purpose(StrEnum):
    """What a training round is for."""

    METHOD = "method"
    """To learn to deliver the method."""
    FIRST_ASSESSMENT = "first-assessment"
    """To learn to find out which help is needed (*ensijäsennys*)."""
    REFRESHER = "refresher"
    """To keep up what has been learnt, and the certificate where there is one."""
    MENTOR = "mentor"
    """To learn to mentor those who deliver the method."""
    TRAINER = "trainer"
    """To learn to train others in the method."""


class RoundState(StrEnum):
    """Whether a training round is to come, has been held or was cancelled."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Covers(StrEnum):
    """Whether a cost is for a whole training round or for each seat."""

    ROUND = "round"
    SEAT = "seat"


class Cost(Part):
    """What a training round costs."""

    euros: Annotated[int, Field(ge=0, le=100_000_000, examples=[4800])]
    """The amount in whole euros."""
    covers: Annotated[Covers, Choice] = Covers.ROUND
    """Whether it is for the whole round or for each seat."""
    note: Text | None = None
    """What it includes and what it does not."""


class Participants(Part):
    """Those who take part from one occupation in one team, in counts. A count left out is unknown."""

    team: TeamId
    """The team, by the name of its file in `data/teams`."""
    occupation: OccupationId
    """The occupation."""
    booked: Tally | None = None
    """How many seats are booked for them."""
    attended: Tally | None = None
    """How many took part, those counted under the later stages among them."""
    completed: Tally | None = None
    """How many completed the training, those who got the certificate among them."""
    certified: Tally | None = None
    """How many got the certificate."""


class TrainingRound(Record):
    """One training on certain days: planned, held or cancelled."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    intervention: InterventionId
    """The method that it is about, by the name of its file in `data/interventions`."""
    purpose: Annotated[Purpose, Choice] = Purpose.METHOD
    """What it is for: the method itself, a first assessment, a refresher, or to become a mentor or a trainer."""
    name: Text | None = None
    """Its name. Left out: that of the method."""
    status: Annotated[RoundState, Choice]
    """Whether it is planned, held or cancelled."""
    provider: Text
    """Who gives the training: a body, never a person."""
    days: Annotated[tuple[Day, ...], Field(strict=False, min_length=1, max_length=100)]
    """The days of the training, the first one first."""
    complete_by: Day | None = None
    """The day by which all of it is to be done, with what follows the last day, such as treatments of one's own."""
    seats: Tally | None = None
    """How many can take part."""
    participants: Many[Participants] = ()
    """Who takes part, a line for each team and occupation."""
    cost: Cost | None = None
    """What it costs."""
    note: Text | None = None
    """What else should be known, such as why it was cancelled."""
