"""An implementation team (*implementaatiotiimi*): leaders of services who decide together on methods."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Choice, Day, Id, InterventionId, Many, Percentage, ServiceId
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.text import Text


class Effect(StrEnum):
    """What a decision does."""

    ADOPT = "adopt"
    """A method is taken into use."""
    PAUSE = "pause"
    """A method is not started with new clients for the time being."""
    END = "end"
    """A method is given up."""
    CHANGE_TARGET = "change-target"
    """The target for training coverage changes."""
    OTHER = "other"
    """Something else, as its words tell."""


class Member(Part):
    """A member, as a role: never a person."""

    role: Text
    """The role, such as the head of family counselling."""
    services: Many[ServiceId] = ()
    """The services that the role speaks for."""


class Decision(Part):
    """What the team has decided or is still to decide."""

    id: Id
    """A short name of the decision."""
    what: Text
    """What was decided, or is to be decided."""
    effect: Annotated[Effect, Choice]
    """What it does: adopt, pause or end a method, change the target, or something else."""
    intervention: InterventionId | None = None
    """The method that it is about."""
    target: Percentage | None = None
    """The new target, where the target changes."""
    decided: Day | None = None
    """The day on which it was decided. Left out: it is open."""
    takes_effect: Day | None = None
    """The day from which it holds. Left out: the day on which it was decided."""
    due: Day | None = None
    """The day by which it is to be decided, while it is open."""
    owner: Text | None = None
    """The role that prepares it or sees to it."""
    reason: Text | None = None
    """Why."""


class ImplementationTeam(Record):
    """A team of leaders that answers for the stepped model: its content, its adoption and its upkeep."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["implementation"]
    """What sort of team it is: `implementation`."""
    name: Text
    """The name of the team."""
    summary: Text | None = None
    """What the team does, in a sentence."""
    since: Day | None = None
    """The day on which the team began."""
    until: Day | None = None
    """The last day of the team."""
    members: Many[Member] = ()
    """Its members, as roles."""
    decisions: Many[Decision] = ()
    """What it has decided and what is open, the oldest first."""
    review: Review | None = None
    """When the record was last looked through."""
