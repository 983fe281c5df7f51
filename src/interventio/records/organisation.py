"""The organisation's own vocabularies: divisions, areas, services, units, occupations, themes, age groups."""

from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import (
    Address,
    Amount,
    AreaId,
    Better,
    Choice,
    DivisionId,
    Id,
    Many,
    MunicipalityId,
    ServiceId,
)
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.statement import AgeRange
from interventio.records.text import Text


class Term(Part):
    """A word of the organisation."""

    id: Id
    """A short name, by which records point to it."""
    name: Text
    """The name as readers see it."""
    summary: Text | None = None
    """What it is, in a sentence."""


class Service(Term):
    """A service (*palvelu*), such as family counselling or school health care."""

    division: DivisionId | None = None
    """The division that it belongs to."""


class Municipality(Term):
    """A municipality (*kunta*)."""

    area: AreaId | None = None
    """The area that it lies in."""


class Unit(Term):
    """A unit (*yksikkö*) of a division, in one area."""

    division: DivisionId
    """The division that it belongs to."""
    area: AreaId | None = None
    """The area that it serves. Left out: the whole county."""
    municipality: MunicipalityId | None = None
    """The municipality that it serves. Left out: more than one."""
    services: Many[ServiceId] = ()
    """The services that it gives."""


class Instrument(Term):
    """An outcome measure (*tulosmittari*), such as a questionnaire that is filled in before and after."""

    better: Annotated[Better, Choice] = Better.LOWER
    """Whether a higher score is better, or a lower one."""
    lowest: Amount | None = None
    """The lowest score that there is."""
    highest: Amount | None = None
    """The highest score that there is."""
    address: Address | None = None
    """Where it is described."""


class AgeGroup(Term):
    """An age group."""

    ages: AgeRange
    """Its ages in full years."""


class Organisation(Record):
    """The words that all other records use."""

    divisions: Annotated[tuple[Term, ...], Field(strict=False, min_length=1, max_length=100)]
    """The divisions (*toimiala*)."""
    areas: Many[Term] = ()
    """The areas, for equal access."""
    municipalities: Many[Municipality] = ()
    """The municipalities, where they matter."""
    services: Many[Service] = ()
    """The services."""
    units: Many[Unit] = ()
    """The units."""
    occupations: Many[Term] = ()
    """The occupations of the professionals."""
    themes: Many[Term] = ()
    """What methods are for. The order gives each theme its colour and shape."""
    age_groups: Many[AgeGroup] = ()
    """The age groups."""
    instruments: Many[Instrument] = ()
    """The outcome measures in use."""
    review: Review | None = None
    """When the vocabularies were last looked through."""
