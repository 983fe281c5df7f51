"""An intervention, work method or assessment method (*interventio*, *työmenetelmä*, *arviointimenetelmä*)."""

from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import (
    Choice,
    Format,
    Id,
    InterventionId,
    Kind,
    LadderId,
    Line,
    Many,
    OccupationId,
    ServiceId,
    ThemeId,
    TierId,
)
from interventio.records.planning import Equivalent, EstimatedNeed, LifeStage, Upkeep, Wanted
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.statement import Ages, Coded, Described, Dose, Rating, Source, Statement
from interventio.records.text import Text


class Placement(Part):
    """The step of care on which a method stands here, and why."""

    ladder: LadderId
    """The ladder, by the name of its file in `data/tiers`."""
    tier: TierId
    """The tier of that ladder."""
    services: Many[ServiceId] = ()
    """The services that offer it on that tier. Left out: all."""
    reason: Text | None = None
    """Why it stands there, by the ladder's placing factors."""


class Formats(Statement):
    """The forms in which the method is given."""

    forms: Many[Annotated[Format, Choice]]
    """One or more of individual, group, parents, family, network, digital, self-help, course."""


class Relation(Part):
    """Another method that belongs to this one or is easily mistaken for it."""

    intervention: InterventionId
    """The other method, by the name of its file in `data/interventions`."""
    how: Text
    """How the two belong together or differ."""


class Intervention(Record):
    """A method used with children, young people or families: what it is, for whom, and where it stands."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Annotated[Kind, Choice]
    """Whether it is an intervention, a work method or an assessment method. Charts draw assessment apart from care."""
    name: Text
    """The name in each language that has one."""
    also: Many[Line] = ()
    """Other names and abbreviations."""
    summary: Text
    """What the method is, in two or three sentences, for professionals."""
    summary_from: Many[Id] = ()
    """The sources that the summary rests on."""
    for_families: Text | None = None
    """The same in plain language, for children, young people and families."""
    themes: Many[ThemeId] = ()
    """What the method is for, from the list `themes` of the organisation; the first one gives the colour."""
    ages: Many[Ages] = ()
    """For which ages. Sources may differ: write each statement with its source."""
    formats: Formats | None = None
    """The forms in which it is given."""
    dose: Many[Dose] = ()
    """How much of it there is. Sources may differ: write each statement with its source."""
    placements: Many[Placement] = ()
    """The steps of care on which it stands here."""
    delivered_by: Many[OccupationId] = ()
    """The occupations that may deliver it here, from the list `occupations` of the organisation."""
    training: Many[Described] = ()
    """What training it takes."""
    supervision: Many[Described] = ()
    """What supervision or mentoring it takes."""
    equivalents: Many[Equivalent] = ()
    """Other trainings that are accepted here in place of the method's own."""
    upkeep: Upkeep | None = None
    """What the trained need so that the method is kept up."""
    life: Many[LifeStage] = ()
    """The stages of its life here with their days, the first one first."""
    wanted: Many[Wanted] = ()
    """How many trained people are wanted, where a target number is used."""
    need: Many[EstimatedNeed] = ()
    """How many clients would need it in a year, by an estimate."""
    ratings: Many[Rating] = ()
    """What registers say of the evidence, each in its own words."""
    codes: Many[Coded] = ()
    """Codes by which other systems know it."""
    related: Many[Relation] = ()
    """Methods that belong to it or are easily mistaken for it."""
    sources: Many[Source] = ()
    """Where the facts come from."""
    review: Review | None = None
    """When the record was last looked through."""
