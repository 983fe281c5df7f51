"""A stepping (*porrastuskaavio*): a chart of a ladder, with all methods on it or some, for all readers or some."""

from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import (
    AreaId,
    Choice,
    Day,
    DivisionId,
    Id,
    LadderId,
    Line,
    Many,
    Readers,
    ServiceId,
    Several,
    ThemeId,
)
from interventio.records.review import Review
from interventio.records.statement import AgeRange
from interventio.records.text import Text


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


class Stepping(Part):
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
    review: Review | None = None
    """When the chart was last looked through."""


def own_stepping(ladder: str) -> Stepping:
    """Return the chart that a ladder has without a record: all of its methods, for all readers."""
    return Stepping(id=ladder, ladder=ladder)
