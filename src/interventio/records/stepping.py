"""A stepping (*porrastuskaavio*): a chart of a ladder, with all methods on it or some, for all readers or some."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from interventio.records.base import Part
from interventio.records.fields import (
    AreaId,
    Choice,
    Day,
    DivisionId,
    Fingerprint,
    Id,
    LadderId,
    Line,
    Many,
    Readers,
    ServiceId,
    Several,
    ThemeId,
    UnitId,
)
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.statement import AgeRange
from interventio.records.text import Text

RecordName = Annotated[str, StringConstraints(pattern=r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""A record by its folder and its id: `interventions/cool-kids`."""


class Edition(Part):
    """What stood on the chart in an earlier edition, so that readers are told what has changed since."""

    name: Line
    """What the edition was called: `2025`."""
    agreed: Day
    """The day on which it was agreed."""
    by: Text | None = None
    """The role or body that agreed it."""
    standings: dict[Id, Many[Id]]
    """By tier, the methods that stood on it. A method or a tier that is gone since may stand here still."""
    names: dict[Id, Text] = Field(default_factory=dict)
    """What the tiers and methods were called, so that the chart can be drawn as it was. Left out: as they are today."""
    summary: Text | None = None
    """What is new in it, in a sentence or two."""
    units: Many[UnitId] = ()
    """The units that agreed to it."""
    content: Fingerprint | None = None
    """The fingerprint of its content, from the list `contents`."""


class Phase(StrEnum):
    """The phases in which a stepping is made, in their order."""

    MAPPING = "mapping"
    """Methods in use are mapped in the divisions."""
    FACTORS = "factors"
    """What guides the placing of methods is agreed for a start."""
    DRAFT = "draft"
    """A first stepping is drafted."""
    UNIT_REVIEW = "unit-review"
    """It is looked through with representatives of units."""
    SMALL_GROUPS = "small-groups"
    """It is developed further in small groups."""
    PRESENTATION = "presentation"
    """The finished stepping is presented to the units."""


class PhaseDecision(Part):
    """Something that was decided in a phase."""

    what: Text
    """What was decided."""
    decided: Annotated[Day | None, Field(title="Decided on")] = None
    """The day on which it was decided."""


class OpenQuestion(Part):
    """A question that came up in a phase."""

    what: Text
    """The question."""
    owner: Text | None = None
    """The role that sees to an answer."""
    due: Day | None = None
    """The day by which it is to be answered."""
    answer: Text | None = None
    """The answer. Left out: it is open."""
    answered: Annotated[Day | None, Field(title="Answered on")] = None
    """The day on which it was answered."""


class ProcessPhase(Part):
    """A phase of the process in which a stepping is made."""

    phase: Annotated[Phase, Choice]
    """The phase: mapping, factors, draft, unit-review, small-groups or presentation."""
    starts: Day | None = None
    """The day on which it starts."""
    due: Day | None = None
    """The day by which it is to be done."""
    done: Day | None = None
    """The day on which it was done. Left out: it is under way or to come."""
    what: Text | None = None
    """What was done, or is to be done."""
    participants: Many[UnitId] = ()
    """The units that take part."""
    decisions: Many[PhaseDecision] = ()
    """What was decided."""
    questions: Many[OpenQuestion] = ()
    """What came up and needs an answer."""


class UnitReview(Part):
    """What a unit said of the content when it was asked to look it through."""

    unit: UnitId
    """The unit."""
    asked: Annotated[Day | None, Field(title="Asked on")] = None
    """The day on which it was asked."""
    reviewed: Annotated[Day | None, Field(title="Reviewed on")] = None
    """The day on which it had looked the content through. Left out: it has not answered."""
    remarks: Text | None = None
    """What it remarked. Left out: nothing."""
    content: Fingerprint | None = None
    """The fingerprint of the content that it looked through, from the list `contents`."""


class Content(Part):
    """The content of a chart as it was on a day: a fingerprint of all, and one of each record on it."""

    fingerprint: Fingerprint
    """The fingerprint of all."""
    date: Day
    """The day."""
    records: dict[RecordName, Fingerprint]
    """By record, such as `interventions/cool-kids`, the fingerprint of what it said."""


class Stepping(Record):
    """A chart of a ladder. Every ladder has one with all of its methods; a record makes another, or says more of it."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`. The ladder's own name: then the record is about the ladder's own chart."""
    ladder: LadderId
    """The ladder, by the name of its file in `data/tiers`."""
    name: Text | None = None
    """The heading. Left out: the ladder's name."""
    subtitle: Text | None = None
    """One line under the heading. Left out: the ladder's, or which methods the chart shows."""
    themes: Many[ThemeId] = ()
    """Show only methods with one of these themes. Left out: all."""
    ages: AgeRange | None = None
    """Show only methods whose ages meet these."""
    services: Many[ServiceId] = ()
    """Show only what one of these services offers. What stands on a tier without services is offered by all."""
    divisions: Many[DivisionId] = ()
    """Show only what services or teams of these divisions offer."""
    areas: Many[AreaId] = ()
    """Show only what is offered in these areas: by a team there, or by one that serves the whole county."""
    audiences: Many[Annotated[Readers, Choice]] = ()
    """For which readers the chart is published. Left out: for all."""
    several: Annotated[Several, Choice] = Several.SPANNING
    """How a method on several tiers is drawn in pictures: as one card that spans neighbours, or repeated and linked."""
    owner: Text | None = None
    """The role or body that answers for the chart. Left out: the ladder's."""
    edition: Line | None = None
    """The edition that is printed on the chart. Left out: the ladder's."""
    agreed: Day | None = None
    """The day on which this edition was agreed. Left out: the ladder's."""
    editions: Many[Edition] = ()
    """Earlier editions, the oldest first."""
    process: Many[ProcessPhase] = ()
    """The phases in which it is made, the first one first."""
    reviews: Many[UnitReview] = ()
    """What units said of the content, the oldest first."""
    contents: Many[Content] = ()
    """The contents that reviews and editions are about. Commands write them; they are not to be changed by hand."""
    review: Review | None = None
    """When the chart was last looked through."""


def own_stepping(ladder: str) -> Stepping:
    """Return the chart that a ladder has without a record: all of its methods, for all readers."""
    return Stepping(id=ladder, ladder=ladder)
