"""Competence counts: how many people of a unit have which level of competence, on certain days."""

from typing import Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import CompetenceId, Day, Id, Many, Tally, UnitId
from interventio.records.record import Record
from interventio.records.text import Text


class GroupCount(Part):
    """One occupational group of a unit on one day, in counts."""

    group: Id
    """The occupational group, from the list `groups` of the levels."""
    people: Tally
    """How many people of the group work in the unit."""
    having: dict[Id, Tally] = Field(default_factory=dict)
    """By level, how many of them have it; who has a level has those below it. A level left out is unknown."""


class CompetenceCount(Part):
    """The competence of a unit on one day."""

    date: Day
    """The day for which the counts hold."""
    by: Text | None = None
    """The role that gave the counts, or how they were collected, such as from development discussions."""
    groups: Many[GroupCount]
    """One entry for each group."""


class CompetenceCounts(Record):
    """How many people of a unit have which level of competence. Best in a file named after the unit."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["counts"]
    """What sort of record it is: `counts`."""
    levels: CompetenceId
    """The levels that are counted, by the name of their file in `data/competence`."""
    unit: UnitId
    """The unit."""
    counts: Many[CompetenceCount] = ()
    """The counts, the oldest first."""
