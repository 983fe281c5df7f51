"""A survey of needs (*tarvekartoitus*): what people say they need to learn, in counts."""

from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import CompetenceId, Day, Id, Many, MunicipalityId, Tally, UnitId
from interventio.records.record import Record
from interventio.records.text import Text


class Answers(Part):
    """The answers of one group, in one unit or municipality where that is known. A count left out is unknown."""

    group: Id
    """The occupational group, from the list `groups` of the levels."""
    unit: UnitId | None = None
    """The unit. Left out: not told apart."""
    municipality: MunicipalityId | None = None
    """The municipality, for people of other employers. Left out: the unit's, or not told apart."""
    asked: Tally | None = None
    """How many were asked."""
    answered: Tally | None = None
    """How many answered."""
    needs: dict[Id, Tally] = Field(default_factory=dict)
    """By requirement of the levels, how many of those who answered need to learn it."""


class NeedsSurvey(Record):
    """A survey of what people need to learn, by group."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["survey"]
    """What sort of record it is: `survey`."""
    levels: CompetenceId
    """The levels whose requirements were asked about, by the name of their file in `data/competence`."""
    name: Text
    """The name of the survey."""
    opened: Day
    """The day on which it was sent out."""
    closed: Annotated[Day | None, Field(title="Closed on")] = None
    """The last day for answers."""
    by: Text | None = None
    """The role or body that asked."""
    answers: Many[Answers] = ()
    """The answers, a line for each group, and unit or municipality where these are told apart."""
    note: Text | None = None
    """What else should be known."""
