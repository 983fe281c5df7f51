"""A risk (*riski*): what may go wrong with methods, their use or the network, and what is done about it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Choice, Day, DivisionId, Id, InterventionId, Many
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.text import Text

Degree5 = Annotated[int, Field(ge=1, le=5, examples=[3])]
"""A degree from 1, the lowest, to 5."""


class RiskState(StrEnum):
    """Whether a risk is to be reckoned with, has come true or is closed."""

    OPEN = "open"
    OCCURRED = "occurred"
    CLOSED = "closed"


class Weighing(Part):
    """How likely and how grave a risk was held to be on a day."""

    date: Day
    """The day."""
    likelihood: Degree5
    """How likely it is, from 1 (very unlikely) to 5 (very likely)."""
    impact: Degree5
    """How grave its consequence is, from 1 (slight) to 5 (severe)."""
    reason: Text | None = None
    """Why."""


class RiskMeasure(Part):
    """Something that is done about a risk."""

    what: Text
    """What is done."""
    owner: Text | None = None
    """The role that does it. Left out: the one that answers for the risk."""
    due: Day | None = None
    """The day by which it is to be done."""
    done: Day | None = None
    """The day on which it was done. Left out: it is open."""


class Risk(Record):
    """A risk, its consequence, what is done about it and who answers for it."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    name: Text
    """The risk in a few words."""
    cause: Text | None = None
    """What it comes from."""
    consequence: Text
    """What follows if it comes true."""
    owner: Text
    """The role that answers for it. Never a person's name."""
    status: Annotated[RiskState, Choice] = RiskState.OPEN
    """Whether it is open, has occurred or is closed."""
    since: Day | None = None
    """The day on which it was written down."""
    closed: Annotated[Day | None, Field(title="Closed on")] = None
    """The day on which it was closed."""
    weighings: Many[Weighing] = ()
    """How likely and how grave it was held to be, the oldest first."""
    measures: Many[RiskMeasure] = ()
    """What is done about it."""
    divisions: Many[DivisionId] = ()
    """The divisions that it concerns. Left out: all."""
    interventions: Many[InterventionId] = ()
    """The methods that it concerns."""
    review: Review | None = None
    """When it was last looked through, and how often that is to be done."""
