"""The documents about teams."""

from dataclasses import dataclass
from datetime import date

from interventio.disclosure.shown import ShownShare
from interventio.views.api.documents import Document, Reviewed, Texts


@dataclass(frozen=True, slots=True)
class DeliveryOf:
    """A method that a team is to deliver."""

    intervention: str
    """The id of the method."""
    occupations: tuple[str, ...]
    """The ids of the occupations that are to deliver it; none where nobody has said, or it is not told here."""
    since: date | None
    """The day from which it is to be delivered."""
    until: date | None
    """The last day on which it is to be delivered."""
    coverage: ShownShare | None
    """Its coverage in the team; null where it is not counted or not told to this audience."""


@dataclass(frozen=True, slots=True)
class StaffOf:
    """An occupation of a team in counts. Only documents for coordinators hold any."""

    occupation: str
    """The id of the occupation."""
    headcount: int | None
    """The people in it; null where that is not known."""
    exempt: int
    """Those of them who are not expected to deliver now."""


@dataclass(frozen=True, slots=True)
class TeamBrief:
    """A team in the list of all teams."""

    id: str
    """The id: the name of the record's file."""
    name: Texts
    """The name."""
    divisions: tuple[str, ...]
    """The ids of its divisions."""
    areas: tuple[str, ...]
    """The ids of its areas; none: it serves all of them."""
    interventions: tuple[str, ...]
    """The ids of the methods that it is to deliver."""
    coverage: ShownShare | None
    """Its coverage over the selected methods; null where it delivers none or it is not told to this audience."""
    document: str
    """Where all that is known of it stands, from the folder of the API."""


@dataclass(frozen=True, slots=True)
class TeamList(Document):
    """All teams."""

    teams: tuple[TeamBrief, ...]
    """The teams, in the order of their ids."""


@dataclass(frozen=True, slots=True)
class TeamDocument(Document):
    """All that is known of one team."""

    id: str
    """The id: the name of the record's file."""
    name: Texts
    """The name."""
    summary: Texts | None
    """What the team does, in a sentence."""
    units: tuple[str, ...]
    """The ids of the units that it belongs to."""
    since: date | None
    """The day on which the team began."""
    until: date | None
    """The last day of the team."""
    bought_from: Texts | None
    """The provider, if the team's work is bought in."""
    public_contact: Texts | None
    """The service's public contact point."""
    deliveries: tuple[DeliveryOf, ...]
    """The methods that it is to deliver."""
    coverage: ShownShare | None
    """Its coverage over the selected methods; null where it delivers none or it is not told to this audience."""
    counted: date | None
    """The day of its latest counts; null where there are none or they are not told to this audience."""
    staff: tuple[StaffOf, ...]
    """Who works in it, in counts; none for all audiences but coordinators."""
    reviewed: Reviewed | None
    """When the record was last looked through; null where that is not known."""
    pages: Texts
    """By language, its page, from the folder of the site."""
