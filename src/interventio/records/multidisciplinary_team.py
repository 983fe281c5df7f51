"""A multidisciplinary team (*monialainen tiimi*): several professions that form a team of its own for each family."""

from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Amount, Day, Id, InterventionId, Many, OccupationId, Tally, ThemeId, UnitId
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.text import Text


class Post(Part):
    """The posts of one profession in a team."""

    occupation: OccupationId
    """The profession."""
    posts: Amount
    """How many posts there are; a half one is 0.5."""
    role: Text | None = None
    """What they do in the team, such as leading it."""


class Composition(Part):
    """Of which professions a team is made up from a day on, and why."""

    since: Day
    """The day from which it holds."""
    posts: Many[Post]
    """The professions, a line for each."""
    capacity: Tally | None = None
    """How many families or clients the team can have at a time."""
    reason: Text | None = None
    """Why it was changed, such as what an evaluation showed."""
    by: Text | None = None
    """The role or body that decided it."""


class Tailoring(Part):
    """When a profession belongs to the team that is formed for a family."""

    occupation: OccupationId
    """The profession."""
    when: Text
    """When it takes part: always, or where what is needed."""


class Stay(Part):
    """How many months a client usually stays with a team."""

    lowest: Amount | None = None
    """At least so many months."""
    usual: Amount | None = None
    """Usually so many months."""
    highest: Amount | None = None
    """At most so many months."""


class Demand(Part):
    """How many clients needed each profession in a time, in counts. A count left out is unknown."""

    starts: Day
    """The first day of the time."""
    ends: Day
    """Its last day."""
    clients: Tally
    """How many families or clients the team had in the time."""
    needing: dict[OccupationId, Tally] = Field(default_factory=dict)
    """By profession, how many of them needed it."""
    lacking: dict[OccupationId, Tally] = Field(default_factory=dict)
    """By profession, how many of those had to do without it or wait for it."""


class MultidisciplinaryTeam(Record):
    """A team of several professions, of which some are chosen for each family."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["multidisciplinary"]
    """What sort of team it is: `multidisciplinary`."""
    name: Text
    """The name of the team."""
    summary: Text | None = None
    """What the team does, in a sentence."""
    for_whom: Text | None = None
    """Whom it is for."""
    units: Annotated[tuple[UnitId, ...], Field(strict=False, min_length=1, max_length=50)]
    """The units that it belongs to, from one division or several."""
    themes: Many[ThemeId] = ()
    """What it helps with."""
    interventions: Many[InterventionId] = ()
    """The methods that it uses."""
    since: Day | None = None
    """The day on which the team began."""
    until: Day | None = None
    """The last day of the team."""
    referral: Text | None = None
    """How a family gets to the team, and who refers it."""
    stays_responsible: Text | None = None
    """The role that stays in charge of the family's matters meanwhile."""
    tailoring: Many[Tailoring] = ()
    """Which professions take part when, so that each family has a responsible team of its own."""
    stay: Stay | None = None
    """How many months a client usually stays with the team."""
    compositions: Many[Composition] = ()
    """Of which professions it is made up, the oldest composition first."""
    demand: Many[Demand] = ()
    """How many clients needed each profession, the oldest time first."""
    review: Review | None = None
    """When the record was last looked through."""
