"""A service team (*palvelutiimi*): what it delivers, and who works in it, as dated counts."""

from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Day, Id, InterventionId, Many, OccupationId, Tally, UnitId
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.text import LanguageTag, Text


class Delivery(Part):
    """A method that a team is to deliver."""

    intervention: InterventionId
    """The method, by the name of its file in `data/interventions`."""
    occupations: Many[OccupationId] = ()
    """The occupations that are to deliver it in this team. Left out: those of the method's own list who work here."""
    since: Day | None = None
    """The day from which it is to be delivered."""
    until: Day | None = None
    """The last day on which it is to be delivered."""
    languages: Many[LanguageTag] = ()
    """The languages in which it is given here. Left out: not said."""


class Trained(Part):
    """How many have come how far in the training of one method. A stage left out is unknown."""

    attended: Tally | None = None
    """Have taken part in the training, those counted under the later stages among them."""
    completed: Tally | None = None
    """Have completed it, those who hold the certificate among them."""
    certified: Tally | None = None
    """Hold a certificate that is valid on the day of the snapshot."""


class Staff(Part):
    """One occupation in a team on one day, in counts. A count left out is unknown."""

    occupation: OccupationId
    """The occupation."""
    headcount: Tally | None = None
    """People in the occupation, part-time and on leave among them, each counted once."""
    exempt: Tally = 0
    """Those of them who are not expected to deliver now: long leave, new starters, another role. Left out: nobody."""
    trained: dict[InterventionId, Trained] = Field(default_factory=dict)
    """By method, how many of those who are not exempt are trained."""
    trained_in_any: Tally | None = None
    """How many are trained in at least one of the selected methods that they are to deliver."""
    trained_in_all: Tally | None = None
    """How many are trained in every one of the selected methods that they are to deliver."""
    active: dict[InterventionId, Tally] = Field(default_factory=dict)
    """By method, how many of the trained have delivered it in the last 12 months."""
    backed: dict[InterventionId, Tally] = Field(default_factory=dict)
    """By method, how many of the trained have had its supervision or mentoring in the last 12 months."""


class Snapshot(Part):
    """The staff of a team on one day."""

    date: Day
    """The day for which the counts hold."""
    by: Text | None = None
    """The role that gave the counts, or how they were collected."""
    staff: Many[Staff]
    """One entry for each occupation."""


class ServiceTeam(Record):
    """A team that meets children, young people or families."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["service"]
    """What sort of team it is: `service`."""
    name: Text
    """The name of the team."""
    summary: Text | None = None
    """What the team does, in a sentence."""
    units: Annotated[tuple[UnitId, ...], Field(strict=False, min_length=1, max_length=50)]
    """The units that it belongs to; more than one if it crosses divisions or areas."""
    since: Day | None = None
    """The day on which the team began."""
    until: Day | None = None
    """The last day of the team."""
    bought_from: Text | None = None
    """The provider, if the team's work is bought in. Coverage of own staff does not count such a team."""
    public_contact: Text | None = None
    """The service's public contact point: here alone a telephone number or an e-mail address may stand."""
    delivers: Many[Delivery] = ()
    """The methods that the team is to deliver."""
    staffing: Many[Snapshot] = ()
    """The staff at several days, the oldest first."""
    review: Review | None = None
    """When the record was last looked through."""
