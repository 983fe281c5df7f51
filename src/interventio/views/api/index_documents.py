"""The way into the API, and the organisation's own words, by whose ids the other documents speak."""

from dataclasses import dataclass

from interventio.views.api.documents import Document, Texts, Word


@dataclass(frozen=True, slots=True)
class ServiceWord(Word):
    """A service of the organisation."""

    division: str | None
    """The id of its division."""


@dataclass(frozen=True, slots=True)
class UnitWord(Word):
    """A unit of the organisation."""

    division: str
    """The id of its division."""
    area: str | None
    """The id of the area that it serves; null: all of them."""
    services: tuple[str, ...]
    """The ids of the services that it gives."""


@dataclass(frozen=True, slots=True)
class AgeGroupWord(Word):
    """An age group."""

    lowest: int | None
    """The youngest age in full years; null where the range is open."""
    highest: int | None
    """The oldest age in full years; null where the range is open."""


@dataclass(frozen=True, slots=True)
class Vocabularies(Document):
    """The organisation's own words."""

    divisions: tuple[Word, ...]
    """The divisions."""
    areas: tuple[Word, ...]
    """The areas."""
    services: tuple[ServiceWord, ...]
    """The services."""
    units: tuple[UnitWord, ...]
    """The units."""
    occupations: tuple[Word, ...]
    """The occupations."""
    themes: tuple[Word, ...]
    """What methods are for; the order gives each its colour."""
    age_groups: tuple[AgeGroupWord, ...]
    """The age groups."""


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """Where a document of the API stands."""

    path: str
    """Its path from the folder of the API; `{id}` stands for the id of a record."""
    schema: str
    """The path of its JSON Schema from the folder of the API."""
    count: int
    """How many such documents there are."""


@dataclass(frozen=True, slots=True)
class Index(Document):
    """The way into the API."""

    organisation: Texts
    """Whose data it is."""
    owner: Texts | None
    """The role or body that answers for the data."""
    notice: Texts | None
    """What is to be known of the data before it is used."""
    address: str | None
    """Where the site is published: the web address of its folder; null where nobody knows."""
    languages: tuple[str, ...]
    """The languages of the pages; the first one is that of texts that were written without one."""
    disclosure: tuple[Texts, ...]
    """How small numbers of people are protected, in sentences; none where there are no numbers."""
    documents: tuple[DocumentLink, ...]
    """All documents."""
