"""The documents about methods."""

from dataclasses import dataclass
from datetime import date

from interventio.disclosure.shown import ShownShare
from interventio.records.fields import Basis, Format, Kind
from interventio.views.api.documents import Document, Reviewed, SourceOf, Span, Texts


@dataclass(frozen=True, slots=True)
class Grounds:
    """On whose word a fact stands."""

    source: str | None
    """The id of the source, in the list of the same document."""
    basis: Basis | None
    """Whether the fact is from an evaluation, from the licence, or tells what is offered here."""
    note: Texts | None
    """What else should be known."""


@dataclass(frozen=True, slots=True)
class AgesStated:
    """For which ages a method is, on whose word."""

    ages: Span
    """The ages in full years."""
    grounds: Grounds
    """On whose word."""


@dataclass(frozen=True, slots=True)
class DoseStated:
    """How much of a method there is, on whose word."""

    sessions: Span | None
    """The number of meetings."""
    weeks: Span | None
    """The weeks that it takes."""
    months: Span | None
    """The months that it takes."""
    minutes: Span | None
    """The length of one meeting in minutes."""
    grounds: Grounds
    """On whose word."""


@dataclass(frozen=True, slots=True)
class FormsStated:
    """The forms in which a method is given, on whose word."""

    forms: tuple[Format, ...]
    """The forms."""
    grounds: Grounds
    """On whose word."""


@dataclass(frozen=True, slots=True)
class TextStated:
    """Something told in words, on whose word."""

    text: Texts
    """The words."""
    grounds: Grounds
    """On whose word."""


@dataclass(frozen=True, slots=True)
class CodeStated:
    """A code by which another system knows a method."""

    system: str
    """The system of codes."""
    code: str
    """The code."""
    grounds: Grounds
    """On whose word."""


@dataclass(frozen=True, slots=True)
class PlacementOf:
    """A step on which a method stands."""

    ladder: str
    """The id of the ladder."""
    tier: str
    """The id of the tier on that ladder."""
    step: int | None
    """The number of the step on the chart, from 1; null where the tier is not known."""
    services: tuple[str, ...]
    """The ids of the services that offer it there; none: all of them."""
    reason: Texts | None
    """Why it stands there."""


@dataclass(frozen=True, slots=True)
class RatingOf:
    """What one register says of the evidence, as printed there. Values of different scales are not comparable."""

    register: str
    """The register or body that rated the method."""
    scale: str | None
    """The scale and its edition."""
    value: str | None
    """The value on that scale."""
    label: Texts | None
    """The label, in the language of the register."""
    version: str | None
    """Which version of the method or of the review."""
    reviewed: date | None
    """The day of the review."""
    source: str | None
    """The id of the source, in the list of the same document."""
    note: Texts | None
    """What else should be known."""


@dataclass(frozen=True, slots=True)
class RelatedMethod:
    """Another method that belongs to this one or is easily mistaken for it."""

    intervention: str
    """The id of the other method."""
    how: Texts
    """How the two belong together or differ."""


@dataclass(frozen=True, slots=True)
class OfferOf:
    """A team that is to deliver a method."""

    team: str
    """The id of the team."""
    coverage: ShownShare | None
    """The coverage of the method in the team; null where it is not counted or not told to this audience."""


@dataclass(frozen=True, slots=True)
class MethodBrief:
    """A method in the list of all methods."""

    id: str
    """The id: the name of the record's file."""
    kind: Kind
    """Whether it is an intervention, a work method or an assessment method."""
    name: Texts
    """The name."""
    themes: tuple[str, ...]
    """The ids of its themes, the first one gives its colour."""
    is_selected: bool | None
    """Whether the coverage target is for it; null where it is not told to this audience."""
    coverage: ShownShare | None
    """Its coverage over all teams; null where no team is to deliver it or it is not told to this audience."""
    document: str
    """Where all that is known of it stands, from the folder of the API."""


@dataclass(frozen=True, slots=True)
class MethodList(Document):
    """All methods."""

    interventions: tuple[MethodBrief, ...]
    """The methods, in the order of their ids."""


@dataclass(frozen=True, slots=True)
class MethodDocument(Document):
    """All that is known of one method."""

    id: str
    """The id: the name of the record's file."""
    kind: Kind
    """Whether it is an intervention, a work method or an assessment method."""
    name: Texts
    """The name."""
    also: tuple[str, ...]
    """Other names and abbreviations."""
    summary: Texts
    """What the method is, for professionals."""
    summary_from: tuple[str, ...]
    """The ids of the sources that the summary rests on."""
    for_families: Texts | None
    """The same in plain language."""
    themes: tuple[str, ...]
    """The ids of its themes, the first one gives its colour."""
    is_selected: bool | None
    """Whether the coverage target is for it; null where it is not told to this audience."""
    ages: tuple[AgesStated, ...]
    """For which ages; sources may differ."""
    formats: FormsStated | None
    """The forms in which it is given."""
    dose: tuple[DoseStated, ...]
    """How much of it there is; sources may differ."""
    placements: tuple[PlacementOf, ...]
    """The steps on which it stands."""
    delivered_by: tuple[str, ...]
    """The ids of the occupations that may deliver it."""
    training: tuple[TextStated, ...]
    """What training it takes."""
    supervision: tuple[TextStated, ...]
    """What supervision it takes."""
    ratings: tuple[RatingOf, ...]
    """What registers say of the evidence."""
    codes: tuple[CodeStated, ...]
    """Codes by which other systems know it."""
    related: tuple[RelatedMethod, ...]
    """Methods that belong to it or are easily mistaken for it."""
    coverage: ShownShare | None
    """Its coverage over all teams; null where no team is to deliver it or it is not told to this audience."""
    teams: tuple[OfferOf, ...]
    """The teams that are to deliver it."""
    sources: tuple[SourceOf, ...]
    """Where the facts come from."""
    reviewed: Reviewed | None
    """When the record was last looked through; null where that is not known."""
    pages: Texts
    """By language, its page, from the folder of the site."""
