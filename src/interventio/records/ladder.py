"""A ladder of care (*porrastus*): ordered tiers for one age group, and whose model it is."""

from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import AreaId, Choice, Day, Degree, Id, Line, Many, ThemeId, TierId
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.statement import AgeRange, Source
from interventio.records.text import Text


class Tier(Part):
    """A step of care (*porras*, *tukitaso*)."""

    id: Id
    """A short name, by which placements point to the tier."""
    name: Text
    """The name as it stands on the chart."""
    summary: Text | None = None
    """What help on this tier is like."""
    for_whom: Text | None = None
    """Whose need this tier answers."""
    severities: Many[Annotated[Degree, Choice]] = ()
    """How severe the trouble is that this tier answers: mild, moderate, severe. Left out: not said."""
    where: Text | None = None
    """The services that give it."""
    duration: Text | None = None
    """How long it usually lasts."""
    step_up: Text | None = None
    """When to move to a higher tier."""


class AcceptedGap(Part):
    """A gap that is accepted for a time, with the reason."""

    tier: TierId
    """The tier of this ladder."""
    theme: ThemeId
    """The theme, from the organisation's list `themes`."""
    age_group: Id | None = None
    """The age group, from the organisation's list `age_groups`. Left out: all that the ladder is for."""
    areas: Many[AreaId] = ()
    """The areas. Left out: everywhere."""
    reason: Text
    """Why it is accepted."""
    by: Text
    """The role or body that accepted it."""
    until: Day
    """The last day on which it is accepted."""


class Ladder(Record):
    """The tiers of care for one group, from the lightest to the most intensive."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    name: Text
    """The heading of the chart."""
    subtitle: Text | None = None
    """One line under the heading."""
    model: Text
    """Whose model the ladder is, and what it builds on."""
    owner: Text
    """The role or body that answers for it."""
    edition: Line | None = None
    """The edition that is printed on the chart."""
    agreed: Day | None = None
    """The day on which this edition was agreed."""
    ages: AgeRange | None = None
    """For which ages the ladder is."""
    factors: Many[Text] = ()
    """What guides the placing of methods on its tiers."""
    tiers: Annotated[tuple[Tier, ...], Field(strict=False, min_length=2, max_length=9)]
    """The tiers, the lightest first."""
    accepted_gaps: Many[AcceptedGap] = ()
    """Gaps that are known and accepted for a time."""
    sources: Many[Source] = ()
    """What the ladder builds on."""
    review: Review | None = None
    """When the ladder was last looked through."""
