"""A trial (*kokeilu*): a workshop or a pilot in which levels and tools of competence are made or tried."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Choice, CompetenceId, Day, Id, Many, MunicipalityId, Tally, UnitId
from interventio.records.record import Record
from interventio.records.text import Text


class TrialForm(StrEnum):
    """What sort of trial it is."""

    WORKSHOP = "workshop"
    PILOT = "pilot"


class TrialState(StrEnum):
    """How far a trial has come."""

    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"
    CANCELLED = "cancelled"


class Size(Part):
    """How many participants are aimed at."""

    lowest: Tally | None = None
    """At least so many."""
    highest: Tally | None = None
    """At most so many."""


class TrialFeedback(Part):
    """What participants said of a trial, in counts."""

    asked: Tally | None = None
    """How many were asked."""
    answered: Tally | None = None
    """How many answered."""
    useful: Tally | None = None
    """How many of these found it useful in their work."""
    said: Many[Text] = ()
    """What was said most, summed up: never anybody's own words."""


class Trial(Record):
    """A workshop or a pilot."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["trial"]
    """What sort of record it is: `trial`."""
    levels: CompetenceId
    """The levels that it belongs to, by the name of their file in `data/competence`."""
    name: Text
    """The name of the trial."""
    form: Annotated[TrialForm, Choice]
    """Whether it is a workshop or a pilot."""
    status: Annotated[TrialState, Choice]
    """Whether it is planned, running, held or cancelled."""
    for_whom: Text
    """For whom it is, such as leaders, workers or physicians."""
    groups: Many[Id] = ()
    """The occupational groups that it is for. Left out: all."""
    on_levels: Many[Id] = ()
    """The levels that it works on. Left out: all."""
    tools: Many[Id] = ()
    """The tools that it makes or tries."""
    units: Many[UnitId] = ()
    """The units that take part."""
    municipalities: Many[MunicipalityId] = ()
    """The municipalities that take part."""
    starts: Day
    """The day on which it starts."""
    ends: Day | None = None
    """The day on which it ends. Left out: the same day."""
    size: Size = Field(default_factory=Size)
    """How many participants are aimed at."""
    took_part: Tally | None = None
    """How many took part."""
    feedback: TrialFeedback | None = None
    """What they said of it."""
    learnt: Text | None = None
    """What was learnt, and what follows."""
