"""What is assumed and wanted when trainings are planned, and what the trained need to keep a method up."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import AreaId, Choice, Day, OccupationId, Percentage, Tally
from interventio.records.review import Interval
from interventio.records.text import Text


class Planning(Part):
    """What a plan assumes, where it is not told otherwise on the command line."""

    turnover: Percentage | None = None
    """What part of the staff leaves in a year, as a percentage."""
    turnover_of: dict[OccupationId, Percentage] = Field(default_factory=dict)
    """The same by occupation, where it differs."""
    completion: Percentage | None = None
    """What part of those who begin a training complete it, as a percentage."""
    by: Annotated[Day | None, Field(title="By When")] = None
    """The day by which the target is to be reached."""
    basis: Text | None = None
    """Where these numbers come from."""


class Wanted(Part):
    """How many trained people are wanted in all: a target number instead of a share of the staff."""

    trained: Annotated[int, Field(ge=1, le=1_000_000, examples=[12])]
    """How many trained people are wanted."""
    area: AreaId | None = None
    """In which area. Left out: in the whole county."""
    by: Annotated[Day | None, Field(title="By When")] = None
    """The day by which they are wanted."""
    reason: Text | None = None
    """What the number rests on."""


class EstimatedNeed(Part):
    """How many clients would need a method in a year, by an estimate."""

    year: Annotated[int, Field(ge=1990, le=2100, examples=[2026])]
    """The year."""
    clients: Tally
    """How many would need it in the year."""
    area: AreaId | None = None
    """In which area. Left out: in the whole county."""
    basis: Text
    """How it was estimated, and from what."""


class Backing(StrEnum):
    """What supports those who deliver a method."""

    SUPERVISION = "supervision"
    MENTORING = "mentoring"


class Upkeep(Part):
    """What the trained need so that a method is kept up: supervision or mentoring, and a renewed certificate."""

    backing: Annotated[Backing, Choice] | None = None
    """Whether it is supervision or mentoring."""
    sessions: Annotated[int, Field(ge=1, le=366, examples=[10])] | None = None
    """How many meetings of it a trained person is to have in a year."""
    certificate_valid: Interval | None = None
    """How long a certificate is valid, such as `24 months`. Left out: it does not run out."""


class Status(StrEnum):
    """Where a method is in its life here, from the first thought to its end."""

    CONSIDERED = "considered"
    PLANNED = "planned"
    PILOTING = "piloting"
    IN_USE = "in-use"
    PHASING_OUT = "phasing-out"
    ENDED = "ended"


class LifeStage(Part):
    """A stage in the life of a method here."""

    status: Annotated[Status, Choice]
    """The stage: considered, planned, piloting, in use, being phased out or ended."""
    since: Day
    """The day from which it holds."""
    note: Text | None = None
    """What else should be known, such as who decided it."""


class Equivalent(Part):
    """Another training that is accepted here in place of the method's own."""

    training: Text
    """The other training."""
    since: Day | None = None
    """The day from which it is accepted."""
    by: Text | None = None
    """The role or body that accepted it."""
    reason: Text | None = None
    """Why."""
