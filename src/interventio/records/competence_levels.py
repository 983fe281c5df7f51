"""Competence levels (*osaamisen portaat*): what each occupational group is to be able to do, and what builds it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import (
    Address,
    Amount,
    Better,
    Choice,
    Day,
    Id,
    InterventionId,
    Many,
    OccupationId,
    Percentage,
)
from interventio.records.record import Record
from interventio.records.review import Interval, Review
from interventio.records.statement import Source
from interventio.records.text import Text


class ToolKind(StrEnum):
    """In what way competence is built."""

    TRAINING = "training"
    MATERIAL = "material"
    DIGITAL = "digital"
    SUPERVISION = "supervision"
    PEERS = "peers"


class ToolState(StrEnum):
    """Whether something that builds competence exists, is being tried or is proposed."""

    AVAILABLE = "available"
    TRIED = "tried"
    PROPOSED = "proposed"


class OccupationalGroup(Part):
    """A group of occupations (*ammattiryhmä*) that needs the same competence."""

    id: Id
    """A short name of the group."""
    name: Text
    """The name as readers see it."""
    summary: Text | None = None
    """Who belongs to it, in a sentence."""
    level: Id
    """The level that is expected of the group, from the list `levels`."""
    occupations: Many[OccupationId] = ()
    """The organisation's occupations that belong to it. Left out: people of other employers alone."""


class Requirement(Part):
    """Something that a level requires."""

    id: Id
    """A short name of the requirement, of which there is one alone in the file."""
    what: Text
    """What is required, in the words of somebody who can do it."""
    groups: Many[Id] = ()
    """The groups of which it is required. Left out: all of whom the level or a higher one is expected."""


class CompetenceLevel(Part):
    """A level of competence: a skill, and what it requires."""

    id: Id
    """A short name of the level."""
    name: Text
    """The skill."""
    summary: Text | None = None
    """What it is to have this skill."""
    for_example: Text | None = None
    """Who needs it, for example."""
    requirements: Annotated[tuple[Requirement, ...], Field(strict=False, max_length=50)] = ()
    """What it requires."""


class Tool(Part):
    """Something that builds competence: a training, a material, a digital tool, supervision, peers."""

    id: Id
    """A short name."""
    name: Text
    """The name as readers see it."""
    kind: Annotated[ToolKind, Choice]
    """In what way it builds competence."""
    status: Annotated[ToolState, Choice] = ToolState.AVAILABLE
    """Whether it is available, being tried or proposed."""
    summary: Text | None = None
    """What it is, in a sentence."""
    levels: Annotated[tuple[Id, ...], Field(strict=False, min_length=1, max_length=20)]
    """The levels that it builds."""
    requirements: Many[Id] = ()
    """The requirements of these levels that it meets. Left out: not said."""
    groups: Many[Id] = ()
    """The groups that it is for. Left out: all."""
    intervention: InterventionId | None = None
    """The method that is learnt, where it is a method's own training: then its training rounds are told."""
    provider: Text | None = None
    """Who gives it: a body, never a person."""
    duration: Text | None = None
    """How long it takes."""
    address: Address | None = None
    """Where it is found."""


class Reading(Part):
    """The value of an indicator on a day."""

    date: Day
    """The day."""
    value: Amount
    """The value."""
    note: Text | None = None
    """How it was found, or what explains it."""


class Aim(Part):
    """What an indicator is to reach, and by when."""

    value: Amount
    """The value."""
    by: Annotated[Day | None, Field(title="By When")] = None
    """The day by which it is to be reached."""


class Indicator(Part):
    """Something that shows whether competence grows."""

    id: Id
    """A short name of the indicator."""
    name: Text
    """What is measured."""
    measured_in: Text | None = None
    """In what it is measured, such as a percentage of workers."""
    better: Annotated[Better, Choice] = Better.HIGHER
    """Whether a higher value is better, or a lower one."""
    levels: Many[Id] = ()
    """The levels that it tells of. Left out: all."""
    baseline: Reading | None = None
    """The value before the work began."""
    target: Aim | None = None
    """What is to be reached."""
    readings: Many[Reading] = ()
    """The values since, the oldest first."""
    every: Interval | None = None
    """How often it is to be read, such as `6 months`."""
    owner: Text | None = None
    """The role that reads it."""


class CompetenceLevels(Record):
    """The steps of competence: levels in order, what each requires of whom, and what builds it."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["levels"]
    """What sort of record it is: `levels`."""
    name: Text
    """The heading."""
    summary: Text | None = None
    """What the steps are for, in a sentence."""
    model: Text
    """Whose model it is, and what it builds on."""
    owner: Text
    """The role or body that answers for it."""
    target: Percentage | None = None
    """The share of a group that should have the level expected of it. Left out: the settings' target of coverage."""
    groups: Annotated[tuple[OccupationalGroup, ...], Field(strict=False, min_length=1, max_length=100)]
    """The occupational groups."""
    levels: Annotated[tuple[CompetenceLevel, ...], Field(strict=False, min_length=2, max_length=9)]
    """The levels, the basic one first."""
    tools: Many[Tool] = ()
    """What builds competence."""
    indicators: Many[Indicator] = ()
    """What shows whether it grows."""
    sources: Many[Source] = ()
    """What the levels build on."""
    review: Review | None = None
    """When the record was last looked through."""
